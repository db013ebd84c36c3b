package nl.vipez.web.problem;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** Looks up the sentence of a message key and fills it in. */
final class Sentences {
  private final ResourceBundle bundle;
  private final Locale locale;

  /** The sentences in this language, Dutch or English. */
  Sentences(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "nl.vipez.web.problem.messages", locale, Sentences.class.getClassLoader());
  }

  /** The sentence, or nothing when the bundle lacks the key. */
  Optional<String> find(String key, List<?> arguments) {
    try {
      return Optional.of(
          new MessageFormat(bundle.getString(key), locale).format(arguments.toArray()));
    } catch (MissingResourceException missing) {
      return Optional.empty();
    }
  }

  /** The sentence of a key that is known to be there. */
  String of(String key, Object... arguments) {
    return find(key, List.of(arguments)).orElse(key);
  }
}

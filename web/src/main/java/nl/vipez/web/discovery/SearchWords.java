package nl.vipez.web.discovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.vipez.web.locale.CurrentLocale;

/** Says the sentences of searching in the language of the request. */
@RequestScoped
@Named
public class SearchWords {
  private static final String BUNDLE = "nl.vipez.web.discovery.messages";

  private CurrentLocale locale;

  /** For the container. */
  @Inject
  public SearchWords(CurrentLocale locale) {
    this.locale = locale;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected SearchWords() {}

  /** The sentence of this key with its values filled in; the key itself when there is none. */
  public String say(String key, Object... values) {
    Locale now = locale.locale();
    ResourceBundle bundle =
        ResourceBundle.getBundle(BUNDLE, now, SearchWords.class.getClassLoader());
    return bundle.containsKey(key)
        ? new MessageFormat(bundle.getString(key), now).format(values)
        : key;
  }

  /** So many documents. */
  public String documents(long count) {
    return count == 1 ? say("search.one") : say("search.total", count);
  }

  /** The first few of some words, parted by commas. */
  public String list(List<String> some, int most) {
    return some.stream().limit(most).collect(Collectors.joining(", "));
  }
}

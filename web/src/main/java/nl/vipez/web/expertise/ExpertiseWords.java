package nl.vipez.web.expertise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import nl.vipez.theme.Themes;
import nl.vipez.web.locale.CurrentLocale;

/** Sentences and names of the exchange in the caller's language. */
@RequestScoped
public class ExpertiseWords {
  @Inject private CurrentLocale locale;
  @Inject private Themes themes;

  @SuppressWarnings("NullAway.Init") // the container fills the fields
  public ExpertiseWords() {}

  /** The sentence under a key, with its arguments filled in. */
  public String say(String key, Object... arguments) {
    ResourceBundle bundle =
        ResourceBundle.getBundle("nl.vipez.web.expertise.messages", locale.locale());
    return new MessageFormat(bundle.getString(key), locale.locale()).format(arguments);
  }

  /** The name of an area (1 to 12). */
  public String area(int category) {
    return themes
        .category(category)
        .map(one -> english() ? one.en() : one.nl())
        .orElse(String.valueOf(category));
  }

  /** The name of a theme. */
  public String theme(String code) {
    return themes.byCode(code).map(one -> english() ? one.en() : one.nl()).orElse(code);
  }

  private boolean english() {
    return "en".equals(locale.getTag());
  }
}

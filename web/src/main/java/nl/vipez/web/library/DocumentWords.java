package nl.vipez.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.theme.Themes;
import nl.vipez.theme.model.Theme;
import nl.vipez.web.locale.CurrentLocale;

/** Says codes of the library in the language of the request; pages reach it as {@code words}. */
@RequestScoped
@Named("words")
public class DocumentWords {
  private static final String BUNDLE = "nl.vipez.web.library.messages";

  private CurrentLocale locale;
  private Municipalities municipalities;
  private Themes themes;

  /** For the container. */
  @Inject
  public DocumentWords(CurrentLocale locale, Municipalities municipalities, Themes themes) {
    this.locale = locale;
    this.municipalities = municipalities;
    this.themes = themes;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected DocumentWords() {}

  /** The name of a kind of document. */
  public String kind(String code) {
    return say("kind.", code);
  }

  /** The name of a visibility. */
  public String visibility(String code) {
    return say("visibility.", code);
  }

  /** The name of a state. */
  public String state(String code) {
    return say("state.", code);
  }

  /** Why a file could not be read. */
  public String failure(String code) {
    return say("failure.", code);
  }

  /** A remark shown with a text. */
  public String note(String key) {
    return say("note.", key);
  }

  /** The name of a field of a description. */
  public String field(String name) {
    return say("field.", name);
  }

  /** What was done to a document. */
  public String action(String code) {
    return say("action.", code);
  }

  /** What an owner answered. */
  public String answer(String code) {
    return say("review.answer.", code);
  }

  /** The name of a language. */
  public String language(String code) {
    return say("language.", code);
  }

  /** The name of a municipality, or the code itself when unknown. */
  public String municipality(String code) {
    return municipalities.find(code).map(Municipality::name).orElse(code);
  }

  /** The name of a theme, or the code itself when unknown. */
  public String theme(String code) {
    boolean english = locale.locale().getLanguage().equals("en");
    return themes.byCode(code).map(english ? Theme::en : Theme::nl).orElse(code);
  }

  /** A page, slide, sheet or section as one says it: "blz. 41". */
  public String place(String type, int number, String label) {
    String shown = label.isEmpty() || type.equals("PAGE") ? Integer.toString(number) : label;
    return say("place.", type) + " " + shown;
  }

  /** So many pages as one says it: "84 blz.". */
  public String pages(int count) {
    return count + " " + say("place.", "PAGE");
  }

  private String say(String prefix, String code) {
    Locale now = locale.locale();
    ResourceBundle bundle =
        ResourceBundle.getBundle(BUNDLE, now, DocumentWords.class.getClassLoader());
    return bundle.containsKey(prefix + code) ? bundle.getString(prefix + code) : code;
  }
}

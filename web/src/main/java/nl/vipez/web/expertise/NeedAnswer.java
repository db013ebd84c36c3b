package nl.vipez.web.expertise;

import java.util.Set;
import nl.vipez.expertise.model.Need;
import org.jspecify.annotations.Nullable;

/**
 * A need as the API shows it.
 *
 * @param id number
 * @param municipality CBS code of who asks
 * @param title one line
 * @param text the question
 * @param themes theme codes
 * @param indicator code of an indicator, or null
 * @param document id of the document it is about, or null
 */
public record NeedAnswer(
    long id,
    String municipality,
    String title,
    String text,
    Set<String> themes,
    @Nullable String indicator,
    @Nullable String document) {

  static NeedAnswer of(Need need) {
    return new NeedAnswer(
        need.id(),
        need.municipality(),
        need.title(),
        need.text(),
        need.themes(),
        need.indicator().orElse(null),
        need.document().orElse(null));
  }
}

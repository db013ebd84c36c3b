package nl.vipez.web.discovery;

import jakarta.json.bind.annotation.JsonbNillable;
import nl.vipez.discovery.model.TypedAhead;
import nl.vipez.discovery.model.TypedAhead.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What someone may be about to type.
 *
 * @param text the word, title or name
 * @param kind TERM, TITLE, THEME or MUNICIPALITY
 * @param document id of the document with that title
 * @param value code of the theme or municipality, to filter by
 */
@JsonbNillable
public record SuggestionAnswer(
    String text, String kind, @Nullable String document, @Nullable String value) {

  static SuggestionAnswer of(TypedAhead ahead) {
    boolean title = ahead.kind() == Kind.TITLE;
    return new SuggestionAnswer(
        ahead.text(),
        ahead.kind().name(),
        title ? ahead.value() : null,
        title || ahead.value().isEmpty() ? null : ahead.value());
  }
}

package nl.vipez.web.discovery;

import jakarta.json.bind.annotation.JsonbNillable;
import nl.vipez.discovery.model.TypedAhead;
import org.jspecify.annotations.Nullable;

/**
 * What someone may be about to type.
 *
 * @param text the word or title
 * @param kind TERM or TITLE
 * @param document id of the document with that title
 */
@JsonbNillable
public record SuggestionAnswer(String text, String kind, @Nullable String document) {

  static SuggestionAnswer of(TypedAhead ahead) {
    return new SuggestionAnswer(
        ahead.text(),
        ahead.document().isPresent() ? "TITLE" : "TERM",
        ahead.document().orElse(null));
  }
}

package nl.vipez.web.shelf;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vipez.discovery.model.Find;
import nl.vipez.discovery.model.FoundDocument;
import nl.vipez.discovery.model.FoundPassage;

/**
 * A document that a saved search finds.
 *
 * @param foundAt since when, UTC
 * @param passages texts that fit, the best first
 */
public record FindAnswer(
    String id,
    String title,
    String kind,
    Optional<String> municipality,
    Optional<Integer> year,
    Instant foundAt,
    List<String> passages) {

  static FindAnswer of(Find find) {
    FoundDocument document = find.document();
    return new FindAnswer(
        document.id(),
        document.title(),
        document.kind(),
        document.municipality(),
        document.year(),
        find.foundAt(),
        document.passages().stream().map(FoundPassage::text).toList());
  }
}

package nl.vipez.discovery.model;

import java.util.List;
import java.util.Optional;

/**
 * A document on a subject, with the reason it is given.
 *
 * @param document the document, its passages left out
 * @param sharedThemes codes of the subject's themes it is tagged with; may be empty
 * @param passage the place in its text that is on the subject; there when no theme is shared
 */
public record Practice(
    FoundDocument document, List<String> sharedThemes, Optional<FoundPassage> passage) {

  public Practice {
    sharedThemes = List.copyOf(sharedThemes);
    if (sharedThemes.isEmpty() && passage.isEmpty()) {
      throw new IllegalArgumentException("a practice is given with its reason");
    }
  }
}

package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.vipez.library.model.similarity.NearDuplicateRule;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When documents are called near-duplicates. Settings {@code vipez.library.near-duplicates.}:
 * {@code shingle} (words), {@code places} (of a signature), {@code bands}, {@code threshold} (least
 * Jaccard index), {@code least} (shingles a text must have). Another rule makes the signatures anew
 * in the background.
 */
@ApplicationScoped
class SimilaritySettings {
  private final NearDuplicateRule rule;

  @Inject
  SimilaritySettings(
      @ConfigProperty(name = "vipez.library.near-duplicates.shingle") int shingle,
      @ConfigProperty(name = "vipez.library.near-duplicates.places") int places,
      @ConfigProperty(name = "vipez.library.near-duplicates.bands") int bands,
      @ConfigProperty(name = "vipez.library.near-duplicates.threshold") double threshold,
      @ConfigProperty(name = "vipez.library.near-duplicates.least") int least) {
    this.rule = new NearDuplicateRule(shingle, places, bands, threshold, least);
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected SimilaritySettings() {
    this.rule = null;
  }

  NearDuplicateRule rule() {
    return rule;
  }
}

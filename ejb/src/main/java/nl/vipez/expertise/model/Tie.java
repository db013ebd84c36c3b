package nl.vipez.expertise.model;

import java.util.Optional;
import java.util.Set;

/** How a passage is tied to the person who offers; the stronger the tie, the heavier the vote. */
public enum Tie {
  /** The person names the document as own practice, or wrote these words in the offer itself. */
  PRACTITIONER(1.0),
  /** The document names the person's function as author. */
  AUTHOR(0.8),
  /** The document comes from the person's municipality. */
  MUNICIPALITY(0.4);

  private final double weight;

  Tie(double weight) {
    this.weight = weight;
  }

  /** Weight of a vote, 0 to 1. */
  public double weight() {
    return weight;
  }

  /**
   * How a passage is tied to an offer; empty when it is not.
   *
   * @param municipalities the provider's municipality and its predecessors
   */
  public static Optional<Tie> of(Offer offer, Set<String> municipalities, Passage passage) {
    if (passage.offer().isPresent()) {
      return passage.offer().filter(own -> own == offer.id()).map(own -> PRACTITIONER);
    }
    if (passage.document().filter(offer.documents()::contains).isPresent()) {
      return Optional.of(PRACTITIONER);
    }
    if (passage.owner().filter(municipalities::contains).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        passage.authors().stream().anyMatch(offer.displayName()::equalsIgnoreCase)
            ? AUTHOR
            : MUNICIPALITY);
  }
}

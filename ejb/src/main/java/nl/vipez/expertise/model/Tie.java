package nl.vipez.expertise.model;

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
}

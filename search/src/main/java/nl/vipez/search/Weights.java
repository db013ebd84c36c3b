package nl.vipez.search;

import java.util.EnumMap;
import java.util.Map;

/**
 * What decides the order of what is found, as far as it can be changed without indexing anything
 * anew. Start with {@link #usual()}; the usual values were measured, see docs/adr/0007-ranking.md.
 *
 * @param values a value for each name that is not to keep its usual one, each within its bounds
 */
public record Weights(Map<Name, Double> values) {

  /** What can be weighed; each weighs against 1 for a word found in a passage itself. */
  public enum Name {
    /** A word in the document's title. */
    TITLE(0.5, 3),
    /** A word in the headings above a passage. */
    HEADINGS(0.1, 3),
    /** A word inside a compound, against the word itself. */
    PART(0.5, 1),
    /** The parts of a compound asked for, standing apart in one passage. */
    APART(0.4, 1),
    /** The second best passage of a document, against its best. */
    SECOND(0.3, 1),
    /** Each of the third to fifth best passages of a document, against its best. */
    FURTHER(0.1, 1),
    /** The passages just before and after one. */
    NEIGHBOUR(0.1, 1),
    /** A synonym, against the word it stands for. */
    SYNONYM(0.4, 1),
    /** Two words asked for in a row, standing close together. */
    NEAR(0.3, 2),
    /** How much of a score is for holding several of the words asked for evenly. */
    BALANCE(0.5, 1),
    /** A passage on the same subject, whatever its words, against the best passage found. */
    LATENT(0.3, 1),
    /** What the documents nearest in subject score, of those found, on top of a document's own. */
    KINDRED(0.4, 2),
    /** The passage nearest to the question by a sentence model, if one was put in, likewise. */
    SENTENCE(0.3, 2);

    private final double usual;
    private final double highest;

    Name(double usual, double highest) {
      this.usual = usual;
      this.highest = highest;
    }

    /** The value without any setting. */
    public double usual() {
      return usual;
    }

    /** The highest value allowed; the lowest is 0, which switches off. */
    public double highest() {
      return highest;
    }
  }

  public Weights {
    EnumMap<Name, Double> all = new EnumMap<>(Name.class);
    for (Name name : Name.values()) {
      double value = values.getOrDefault(name, name.usual());
      if (!(value >= 0 && value <= name.highest())) {
        throw new IllegalArgumentException(
            "weight " + name + " is " + value + ", must be from 0 to " + name.highest());
      }
      all.put(name, value);
    }
    values = Map.copyOf(all);
  }

  /** Each at its usual value. */
  public static Weights usual() {
    return new Weights(Map.of());
  }

  /** The value of one. */
  public double of(Name name) {
    return values.getOrDefault(name, name.usual());
  }

  /**
   * With another value for one.
   *
   * @param value from 0 to {@link Name#highest()}
   */
  public Weights with(Name name, double value) {
    EnumMap<Name, Double> changed = new EnumMap<>(Name.class);
    changed.putAll(values);
    changed.put(name, value);
    return new Weights(changed);
  }
}

package nl.vipez.library.model.proposal;

/**
 * A value for one field of a description.
 *
 * @param field which
 * @param value as the field takes it: the title itself, the code of a kind, municipality, theme or
 *     language, the year in digits
 * @param evidence where it was read
 * @param confidence how often such a reading proved right, 0 to 1; see {@link #SURE}
 */
public record Proposal(Field field, String value, Evidence evidence, double confidence) {
  /** From here on a person need only glance at it. */
  public static final double SURE = 0.8;

  /** The fields that a text can tell. */
  public enum Field {
    TITLE,
    KIND,
    MUNICIPALITY,
    YEAR,
    THEMES,
    LANGUAGE
  }

  public Proposal {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a proposal has a value");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is " + confidence);
    }
  }

  /** Whether a person need only glance at it. */
  public boolean sure() {
    return confidence >= SURE;
  }
}

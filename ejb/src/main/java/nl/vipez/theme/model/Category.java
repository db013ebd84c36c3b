package nl.vipez.theme.model;

/**
 * One of the twelve areas of economic affairs, in their fixed order.
 *
 * @param number 1 to 12
 * @param code upper-case code
 * @param nl Dutch name
 * @param en English name
 */
public record Category(int number, String code, String nl, String en) {
  private static final int BACKGROUND = 12;

  /** Checks the number. */
  public Category {
    if (number < 1 || number > BACKGROUND) {
      throw new IllegalArgumentException("category " + number);
    }
  }

  /** Whether it is judged strong or weak; background characteristics only describe. */
  public boolean judged() {
    return number != BACKGROUND;
  }
}

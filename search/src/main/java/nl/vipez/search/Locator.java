package nl.vipez.search;

/**
 * What a person calls a part of a document.
 *
 * @param type what kind of part it is
 * @param label the page's number, the slide's title, the sheet's name or the section's heading; may
 *     be empty when a section has no heading
 */
public record Locator(Type type, String label) {

  /** The kinds of part. */
  public enum Type {
    PAGE,
    SLIDE,
    SHEET,
    SECTION
  }

  public Locator {
    label = label.strip();
  }

  /** The locator of a page. */
  public static Locator page(int number) {
    return new Locator(Type.PAGE, Integer.toString(number));
  }
}

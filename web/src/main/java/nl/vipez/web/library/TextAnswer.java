package nl.vipez.web.library;

import java.util.List;
import nl.vipez.library.model.TextOfPart;

/**
 * The text of a part.
 *
 * @param page its number, from 1; the ordinal where there are no pages
 * @param locator what a person calls it
 * @param headings the headings it stands under, outermost first
 * @param text plain text
 * @param origin FILE, RECOGNISED in a scanned page, or UNREAD
 */
public record TextAnswer(
    int page, Locator locator, List<String> headings, String text, String origin) {

  /**
   * What a person calls a part.
   *
   * @param type PAGE, SLIDE, SHEET or SECTION
   * @param label its number, title, name or heading; may be empty
   */
  public record Locator(String type, String label) {}

  static TextAnswer of(TextOfPart part) {
    return new TextAnswer(
        part.page(),
        new Locator(part.type(), part.label()),
        part.headings(),
        part.text(),
        part.origin().name());
  }
}

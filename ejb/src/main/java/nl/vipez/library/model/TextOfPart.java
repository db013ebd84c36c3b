package nl.vipez.library.model;

import java.util.List;

/**
 * The text of a page, slide, sheet or section.
 *
 * @param page its number, from 1; the ordinal where there are no pages
 * @param type PAGE, SLIDE, SHEET or SECTION
 * @param label what a person calls it; may be empty
 * @param headings the headings it stands under, outermost first
 * @param text plain text, paragraphs parted by line ends
 */
public record TextOfPart(int page, String type, String label, List<String> headings, String text) {

  public TextOfPart {
    headings = List.copyOf(headings);
  }
}

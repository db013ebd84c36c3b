package nl.vipez.search;

import java.util.List;

/**
 * A page, slide, sheet or section of a document.
 *
 * @param number from 1: the page's number, or the ordinal where there are no pages
 * @param locator what a person calls this part
 * @param text plain text, paragraphs parted by line ends; may be empty
 * @param headings the headings this part stands under, outermost first, at most a few; may be empty
 */
public record TextPart(int number, Locator locator, String text, List<String> headings) {

  public TextPart {
    Checks.inRange(number, 1, Integer.MAX_VALUE, "number");
    headings = headings.stream().filter(heading -> !heading.isBlank()).toList();
  }
}

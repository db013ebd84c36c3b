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
 * @param origin where the text comes from
 */
public record TextOfPart(
    int page, String type, String label, List<String> headings, String text, Origin origin) {

  /** Where the text of a part comes from. */
  public enum Origin {
    /** The file itself. */
    FILE,
    /** It was recognised in the picture of a scanned page, and may hold mistakes. */
    RECOGNISED,
    /** The page is a scan, and its text could not be recognised. */
    UNREAD
  }

  /** A part whose text the file itself gives. */
  public TextOfPart(int page, String type, String label, List<String> headings, String text) {
    this(page, type, label, headings, text, Origin.FILE);
  }

  public TextOfPart {
    headings = List.copyOf(headings);
  }
}

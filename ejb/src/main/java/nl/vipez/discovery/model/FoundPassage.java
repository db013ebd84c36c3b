package nl.vipez.discovery.model;

import java.util.List;

/**
 * A passage found.
 *
 * @param page number of the part it stands in, from 1
 * @param type PAGE, SLIDE, SHEET or SECTION
 * @param label what a person calls that part; may be empty
 * @param headings the headings it stands under, outermost first
 * @param start where it begins in the text of its part, in UTF-16 units
 * @param text the passage
 * @param marks [start, end) in UTF-16 units of the text
 */
public record FoundPassage(
    int page,
    String type,
    String label,
    List<String> headings,
    int start,
    String text,
    List<int[]> marks) {

  public FoundPassage {
    headings = List.copyOf(headings);
    marks = List.copyOf(marks);
  }
}

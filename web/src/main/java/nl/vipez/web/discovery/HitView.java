package nl.vipez.web.discovery;

import java.util.List;

/**
 * A row of the results.
 *
 * @param id of the document
 * @param title title
 * @param facts kind, municipality, year and pages, in one line
 * @param fictional made up for the demonstration
 * @param note a remark to show with its text; may be empty
 * @param href the document, at its best passage
 * @param open whether it is the one open beside the results
 * @param passages its best passages
 * @param alike documents with nearly the same text
 */
public record HitView(
    String id,
    String title,
    String facts,
    boolean fictional,
    String note,
    String href,
    boolean open,
    List<PassageView> passages,
    List<TitleView> alike) {

  /**
   * A passage of a row.
   *
   * @param page number of its part
   * @param place what one calls that part: "blz. 41"
   * @param at where what is shown of it stands in that part: start-end
   * @param href the document at that passage
   * @param beside this page with the document open at that passage beside the results
   * @param segments its text, marked
   */
  public record PassageView(
      int page, String place, String at, String href, String beside, List<Segment> segments) {}

  /**
   * A document to point at.
   *
   * @param title of the document
   * @param href the document
   */
  public record TitleView(String title, String href) {}
}

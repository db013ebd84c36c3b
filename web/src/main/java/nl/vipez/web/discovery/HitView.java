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
 * @param preview this page with the document open beside the results
 * @param open whether it is the one open beside the results
 * @param passages its best passages
 */
public record HitView(
    String id,
    String title,
    String facts,
    boolean fictional,
    String note,
    String href,
    String preview,
    boolean open,
    List<PassageView> passages) {

  /**
   * A passage of a row.
   *
   * @param page number of its part
   * @param place what one calls that part: "blz. 41"
   * @param href the document at that part
   * @param segments its text, marked
   */
  public record PassageView(int page, String place, String href, List<Segment> segments) {}
}

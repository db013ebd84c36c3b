package nl.vipez.web.discovery;

import java.util.List;

/**
 * A facet on the page.
 *
 * @param code of the facet
 * @param values the first few values
 * @param more the rest, folded away
 * @param bars documents a year, where the facet is one of years and there are several
 */
public record FacetView(String code, List<Choice> values, List<Choice> more, List<Bar> bars) {

  /**
   * A value to filter by.
   *
   * @param label in the language of the page
   * @param count documents
   * @param chosen whether it filters now
   * @param href the page with this value the other way
   */
  public record Choice(String label, long count, boolean chosen, String href) {}

  /**
   * A year's documents as a bar.
   *
   * @param x its left side, 0 to 200
   * @param width above 0
   * @param y its top, 0 to 40
   * @param height 0 to 40
   * @param label the year and how many documents
   */
  public record Bar(double x, double width, double y, double height, String label) {}
}

package nl.vipez.web.discovery;

import java.util.List;

/**
 * A facet on the page.
 *
 * @param code of the facet
 * @param values the first few values
 * @param more the rest, folded away
 */
public record FacetView(String code, List<Choice> values, List<Choice> more) {

  /**
   * A value to filter by.
   *
   * @param label in the language of the page
   * @param count documents
   * @param chosen whether it filters now
   * @param href the page with this value the other way
   */
  public record Choice(String label, long count, boolean chosen, String href) {}
}

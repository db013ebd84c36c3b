package nl.vipez.benchmark.model;

import java.util.List;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.theme.model.Category;

/**
 * One area of one municipality, in full.
 *
 * @param municipality which
 * @param year the year the figures are about
 * @param peers with whom it is compared
 * @param category which area
 * @param area how strong it is
 * @param indicators its indicators, in the order of the catalogue
 */
public record AreaDetail(
    Municipality municipality,
    int year,
    PeerSet peers,
    Category category,
    Area area,
    List<IndicatorDetail> indicators) {

  /** Copies the indicators. */
  public AreaDetail {
    indicators = List.copyOf(indicators);
  }
}

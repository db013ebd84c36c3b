package nl.vipez.benchmark.model;

import java.util.Collection;
import java.util.List;
import nl.vipez.theme.model.Category;

/**
 * One category in a profile.
 *
 * @param category which
 * @param area how strong the municipality is in it
 * @param indicators its indicators, in the order of the catalogue
 */
public record AreaLine(Category category, Area area, List<IndicatorLine> indicators) {

  /** Copies the lines. */
  public AreaLine {
    indicators = List.copyOf(indicators);
  }

  /**
   * The area of a municipality among peers.
   *
   * @param inUse the category's indicators valid in the year
   * @param sight what the caller may see of the year
   */
  public static AreaLine of(
      Category category,
      List<Indicator> inUse,
      Sight sight,
      String municipality,
      Collection<String> peers) {
    return of(
        category,
        inUse.stream()
            .map(indicator -> IndicatorLine.of(indicator, sight, municipality, peers))
            .toList());
  }

  /** The area that these lines make. */
  public static AreaLine of(Category category, List<IndicatorLine> lines) {
    int judgeable = (int) lines.stream().filter(line -> line.indicator().judged()).count();
    Area area =
        category.judged()
            ? Area.of(judgeable, lines.stream().flatMap(line -> line.part().stream()).toList())
            : Area.notJudged(judgeable);
    return new AreaLine(category, area, lines);
  }
}

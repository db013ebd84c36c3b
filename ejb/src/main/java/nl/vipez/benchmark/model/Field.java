package nl.vipez.benchmark.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vipez.theme.model.Category;

/**
 * A set of municipalities of which each is compared with all others, in one year. Each indicator's
 * figures are sorted once, on first use; for one request, not for several threads.
 */
public final class Field {
  private final Sight sight;
  private final List<String> municipalities;
  private final Map<String, Standings> standings = new HashMap<>();

  /**
   * Of these municipalities.
   *
   * @param sight what the caller may see of the year
   */
  public Field(Sight sight, List<String> municipalities) {
    this.sight = sight;
    this.municipalities = List.copyOf(municipalities);
  }

  /** The figures of one indicator. */
  public Standings standings(Indicator indicator) {
    return standings.computeIfAbsent(
        indicator.code(), absent -> new Standings(indicator, sight, municipalities));
  }

  /** One area of one of them among the others; {@code inUse} as in {@link AreaLine#of}. */
  public AreaLine area(Category category, List<Indicator> inUse, String municipality) {
    return AreaLine.of(
        category, inUse.stream().map(indicator -> line(indicator, municipality)).toList());
  }

  private IndicatorLine line(Indicator indicator, String municipality) {
    Standings all = standings(indicator);
    return new IndicatorLine(
        indicator, all.figure(municipality), all.position(municipality), false);
  }
}

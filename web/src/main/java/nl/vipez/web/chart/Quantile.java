package nl.vipez.web.chart;

import java.util.List;

/** Quantiles as drawn: straight between the order statistics (Hyndman and Fan 1996, type 7). */
public final class Quantile {

  private Quantile() {}

  /**
   * The value below which a part of the values lies.
   *
   * @param sorted ascending, at least one
   * @param part 0 to 1
   */
  public static double of(List<Double> sorted, double part) {
    double place = part * (sorted.size() - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.size() - 1);
    return sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below));
  }
}

package nl.vipez.benchmark.model;

import java.util.Optional;
import nl.vipez.audience.model.FigureSource;

/** Indicators and figures for worked examples. */
final class Examples {
  private Examples() {}

  static Indicator indicator(Orientation orientation, double smallestDifference) {
    return indicator("EXAMPLE", orientation, smallestDifference, false);
  }

  static Indicator indicator(
      String code, Orientation orientation, double smallestDifference, boolean core) {
    return new Indicator(
        code,
        7,
        new IndicatorText("naam", "name", "definitie", "definition", "dagen", "days"),
        1,
        orientation,
        FigureSource.OWN,
        Optional.empty(),
        Aggregation.NONE,
        new Indicator.Limits(
            Optional.of(0.0), Optional.of(1000.0), Optional.empty(), smallestDifference),
        core,
        false,
        2010,
        Optional.empty());
  }

  static Indicator higher() {
    return indicator(Orientation.of(Polarity.HIGHER_IS_BETTER), 0);
  }

  static Indicator percentage() {
    return new Indicator(
        "SHARE",
        7,
        new IndicatorText("deel", "share", "definitie", "definition", "%", "%"),
        0,
        Orientation.of(Polarity.HIGHER_IS_BETTER),
        FigureSource.OWN,
        Optional.empty(),
        Aggregation.NONE,
        new Indicator.Limits(Optional.of(0.0), Optional.of(100.0), Optional.empty(), 1),
        false,
        false,
        2010,
        Optional.empty());
  }
}

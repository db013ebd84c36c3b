package nl.vipez.web.benchmark;

import nl.vipez.benchmark.model.Figure;

/** Where the vintages of a figure are told. */
public final class FigureAddress {

  private FigureAddress() {}

  /** The page of this figure. */
  public static String of(Figure figure) {
    return Address.of("/benchmark/figure")
        .with("indicator", figure.indicator())
        .with("municipality", figure.municipality())
        .with("year", figure.year())
        .toString();
  }
}

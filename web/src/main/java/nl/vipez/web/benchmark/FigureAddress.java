package nl.vipez.web.benchmark;

import nl.vipez.benchmark.model.Figure;

/** Where the vintages of a figure are told. */
public final class FigureAddress {

  private FigureAddress() {}

  /** The page of this figure. */
  public static String of(Figure figure) {
    return of("indicator", figure.indicator(), figure.municipality(), figure.year());
  }

  /** The page of a base figure, which has its code in the place of an indicator's. */
  public static String ofBase(Figure figure) {
    return ofBase(figure.indicator(), figure.municipality(), figure.year());
  }

  /** The page of this base figure. */
  public static String ofBase(String code, String municipality, int year) {
    return of("baseFigure", code, municipality, year);
  }

  /** The page of this indicator's figure. */
  public static String of(String indicator, String municipality, int year) {
    return of("indicator", indicator, municipality, year);
  }

  private static String of(String kind, String code, String municipality, int year) {
    return Address.of("/benchmark/figure")
        .with(kind, code)
        .with("municipality", municipality)
        .with("year", year)
        .toString();
  }
}

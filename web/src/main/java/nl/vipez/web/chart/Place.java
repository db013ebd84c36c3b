package nl.vipez.web.chart;

import java.util.Locale;

/** Numbers as SVG wants them: a point for the decimals, at most two of them. */
final class Place {

  private Place() {}

  static String of(double number) {
    String text = String.format(Locale.ROOT, "%.2f", number);
    return text.replaceFirst("\\.?0+$", "").replaceFirst("^-0$", "0");
  }
}

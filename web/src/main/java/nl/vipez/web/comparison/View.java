package nl.vipez.web.comparison;

import java.util.Arrays;
import java.util.Locale;

/** How a comparison is shown. */
public enum View {
  /** One row a municipality. */
  TABLE,
  /** A strip with a box for each indicator. */
  STRIP,
  /** The course over the years. */
  TIME,
  /** Two indicators against each other. */
  SCATTER,
  /** The Netherlands, by municipality. */
  MAP,
  /** The twelve areas of the marked municipality. */
  PROFILE;

  /** The view with this name in an address; the table for anything else. */
  static View ofName(String name) {
    return Arrays.stream(values()).filter(one -> one.text().equals(name)).findFirst().orElse(TABLE);
  }

  /** As in an address. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}

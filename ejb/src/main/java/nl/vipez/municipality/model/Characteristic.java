package nl.vipez.municipality.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A background characteristic that makes municipalities alike, with its usual weight in the
 * distance and the scale on which differences are measured. Sizes and densities are compared by
 * ratio (logarithm): 20,000 against 40,000 inhabitants differ as much as 200,000 against 400,000.
 * The eight sectors together weigh as much as the number of inhabitants.
 */
public enum Characteristic {
  /** Persons on 1 January. */
  INHABITANTS(3, true),
  /** Addresses per km² around an address: urbanity. */
  ADDRESS_DENSITY(2, true),
  /** Inhabitants per km² of land. */
  POPULATION_DENSITY(1, true),
  /** Part of establishments in agriculture (SBI A). */
  SHARE_AGRICULTURE(0.375, false),
  /** Part of establishments in industry, energy and building (B-F). */
  SHARE_INDUSTRY(0.375, false),
  /** Part of establishments in trade and hospitality (G, I). */
  SHARE_TRADE_HOSPITALITY(0.375, false),
  /** Part of establishments in transport, information and communication (H, J). */
  SHARE_TRANSPORT_INFORMATION(0.375, false),
  /** Part of establishments in finance and real estate (K-L). */
  SHARE_FINANCE_REAL_ESTATE(0.375, false),
  /** Part of establishments in business services (M-N). */
  SHARE_BUSINESS_SERVICES(0.375, false),
  /** Part of establishments in government, education and care (O-Q). */
  SHARE_PUBLIC_EDUCATION_CARE(0.375, false),
  /** Part of establishments in culture, recreation and other services (R-U). */
  SHARE_CULTURE_RECREATION(0.375, false),
  /** Establishments per inhabitant. */
  ESTABLISHMENTS_PER_INHABITANT(1, true),
  /** Non-residential buildings per inhabitant. */
  NON_RESIDENTIAL_PER_INHABITANT(0.5, true),
  /** Mean distance by road to a motorway entry, km. */
  DISTANCE_MOTORWAY_KM(1, true),
  /** Mean distance by road to a station where lines meet, km. */
  DISTANCE_TRANSFER_STATION_KM(1, true),
  /** Mean value of dwellings, thousands of euros. */
  AVG_HOME_VALUE_X1000(1, true),
  /** Percentage of inhabitants of 65 and older. */
  SHARE_65PLUS(0.5, false),
  /** Percentage of inhabitants of 15 to 25: students. */
  SHARE_15_25(0.5, false);

  private final double weight;
  private final boolean byRatio;

  Characteristic(double weight, boolean byRatio) {
    this.weight = weight;
    this.byRatio = byRatio;
  }

  /** Usual weight in the distance. */
  public double weight() {
    return weight;
  }

  /** The value on the scale on which differences are measured. */
  double scaled(double value) {
    return byRatio ? Math.log(value) : value;
  }

  /** Whether the value can be put on the scale: a logarithm needs one above 0. */
  boolean usable(double value) {
    return Double.isFinite(value) && (!byRatio || value > 0);
  }

  /** The characteristic with this name, in any case. */
  public static Optional<Characteristic> ofName(String name) {
    return Arrays.stream(values())
        .filter(one -> one.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst();
  }
}

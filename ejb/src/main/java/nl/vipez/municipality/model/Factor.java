package nl.vipez.municipality.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a person can weigh when looking for peers: a characteristic, or the eight sectors together,
 * which share their weight evenly.
 */
public enum Factor {
  /** Number of inhabitants. */
  INHABITANTS(Characteristic.INHABITANTS),
  /** Urbanity. */
  ADDRESS_DENSITY(Characteristic.ADDRESS_DENSITY),
  /** Inhabitants per km². */
  POPULATION_DENSITY(Characteristic.POPULATION_DENSITY),
  /** The mix of sectors of the establishments. */
  SECTORS(
      Characteristic.SHARE_AGRICULTURE,
      Characteristic.SHARE_INDUSTRY,
      Characteristic.SHARE_TRADE_HOSPITALITY,
      Characteristic.SHARE_TRANSPORT_INFORMATION,
      Characteristic.SHARE_FINANCE_REAL_ESTATE,
      Characteristic.SHARE_BUSINESS_SERVICES,
      Characteristic.SHARE_PUBLIC_EDUCATION_CARE,
      Characteristic.SHARE_CULTURE_RECREATION),
  /** Establishments per inhabitant. */
  ESTABLISHMENTS(Characteristic.ESTABLISHMENTS_PER_INHABITANT),
  /** Non-residential buildings per inhabitant. */
  BUILDINGS(Characteristic.NON_RESIDENTIAL_PER_INHABITANT),
  /** Distance to a motorway. */
  MOTORWAY(Characteristic.DISTANCE_MOTORWAY_KM),
  /** Distance to a station where lines meet. */
  STATION(Characteristic.DISTANCE_TRANSFER_STATION_KM),
  /** Value of dwellings. */
  HOME_VALUE(Characteristic.AVG_HOME_VALUE_X1000),
  /** Part of inhabitants of 65 and older. */
  ELDERLY(Characteristic.SHARE_65PLUS),
  /** Part of inhabitants of 15 to 25. */
  YOUNG(Characteristic.SHARE_15_25);

  /** The highest weight. */
  public static final double HIGHEST = 10;

  private final List<Characteristic> characteristics;

  Factor(Characteristic... characteristics) {
    this.characteristics = List.of(characteristics);
  }

  /** The factor with this lower-case name. */
  public static Optional<Factor> ofName(String name) {
    return Arrays.stream(values()).filter(one -> one.text().equals(name)).findFirst();
  }

  /** Its name in addresses. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Its usual weight. */
  public double usual() {
    return characteristics.stream().mapToDouble(Characteristic::weight).sum();
  }

  /** Its part in a distance, 0 to 1. */
  public double share(Neighbour neighbour) {
    return neighbour.contributions().stream()
        .filter(part -> characteristics.contains(part.characteristic()))
        .mapToDouble(Neighbour.Contribution::share)
        .sum();
  }

  /** The weights of the characteristics; a factor that is not named keeps its usual weight. */
  public static Map<Characteristic, Double> weights(Map<Factor, Double> chosen) {
    Map<Characteristic, Double> weights = new EnumMap<>(Characteristic.class);
    for (Factor factor : values()) {
      double each = chosen.getOrDefault(factor, factor.usual()) / factor.characteristics.size();
      factor.characteristics.forEach(one -> weights.put(one, each));
    }
    return weights;
  }
}

package nl.vipez.municipality.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The characteristics of one municipality; a missing one is absent.
 *
 * @param municipality CBS code
 * @param values by characteristic, each in its own unit
 */
public record Background(String municipality, Map<Characteristic, Double> values) {

  /** Copies the values and leaves out what cannot be compared. */
  public Background {
    Map<Characteristic, Double> usable = new EnumMap<>(Characteristic.class);
    values.forEach(
        (key, value) -> {
          if (key.usable(value)) {
            usable.put(key, value);
          }
        });
    values = Map.copyOf(usable);
  }

  /**
   * From the columns of the reference file, by their names; establishments and non-residential
   * buildings are put per inhabitant.
   */
  public static Background ofColumns(String municipality, Map<String, Double> columns) {
    Map<Characteristic, Double> values = new EnumMap<>(Characteristic.class);
    columns.forEach(
        (name, value) -> Characteristic.ofName(name).ifPresent(known -> values.put(known, value)));
    double inhabitants = columns.getOrDefault("inhabitants", Double.NaN);
    values.put(
        Characteristic.ESTABLISHMENTS_PER_INHABITANT,
        columns.getOrDefault("establishments", Double.NaN) / inhabitants);
    values.put(
        Characteristic.NON_RESIDENTIAL_PER_INHABITANT,
        columns.getOrDefault("non_residential_stock", Double.NaN) / inhabitants);
    return new Background(municipality, values);
  }

  /** One value on the scale on which differences are measured. */
  Optional<Double> scaled(Characteristic characteristic) {
    return Optional.ofNullable(values.get(characteristic)).map(characteristic::scaled);
  }
}

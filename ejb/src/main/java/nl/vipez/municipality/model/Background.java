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

  /** One value on the scale on which differences are measured. */
  Optional<Double> scaled(Characteristic characteristic) {
    return Optional.ofNullable(values.get(characteristic)).map(characteristic::scaled);
  }
}

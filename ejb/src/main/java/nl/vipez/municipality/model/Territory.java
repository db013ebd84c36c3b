package nl.vipez.municipality.model;

import java.util.Map;

/**
 * Of what a municipality's territory consisted in an earlier year.
 *
 * @param parts codes of that year, each with the share of it that belongs (above 0 to 1)
 * @param estimated whether one of the shares is an estimate
 * @param broken whether a border change lies between: figures must not be added up across it
 */
public record Territory(Map<String, Double> parts, boolean estimated, boolean broken) {

  /** Copies the parts. */
  public Territory {
    parts = Map.copyOf(parts);
  }

  /** Whether it was this one code, whole and unchanged. */
  public boolean is(String code) {
    return parts.size() == 1 && parts.getOrDefault(code, 0.0) == 1.0;
  }
}

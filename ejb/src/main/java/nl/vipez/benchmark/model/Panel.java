package nl.vipez.benchmark.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All figures about one year, as they stood at one moment. Immutable. */
public final class Panel {
  private final int year;
  private final Map<String, Map<String, Figure>> reported = new HashMap<>();
  private final Map<String, Map<String, Figure>> summed = new HashMap<>();

  /** With these figures, at most one for each indicator, municipality and basis. */
  public Panel(int year, List<Figure> figures) {
    this.year = year;
    for (Figure figure : figures) {
      (figure.basis() == Basis.REPORTED ? reported : summed)
          .computeIfAbsent(figure.indicator(), code -> new HashMap<>())
          .put(figure.municipality(), figure);
    }
  }

  private Panel(Panel other) {
    this.year = other.year;
    other.reported.forEach((code, figures) -> reported.put(code, new HashMap<>(figures)));
    other.summed.forEach((code, figures) -> summed.put(code, new HashMap<>(figures)));
  }

  /** The same with these reported figures in the place of what stood. */
  public Panel with(List<Figure> changed) {
    Panel copy = new Panel(this);
    changed.forEach(
        one ->
            copy.reported
                .computeIfAbsent(one.indicator(), code -> new HashMap<>())
                .put(one.municipality(), one));
    return copy;
  }

  /** The year. */
  public int year() {
    return year;
  }

  /** The figure on the territory of that year; of a municipality that came later, the sum. */
  public Optional<Figure> figure(String indicator, String municipality) {
    return first(reported, summed, indicator, municipality);
  }

  /** The figure for today's territory where there is one, else the one of that year. */
  public Optional<Figure> today(String indicator, String municipality) {
    return first(summed, reported, indicator, municipality);
  }

  /** All reported figures of an indicator. */
  public Collection<Figure> reported(String indicator) {
    return reported.getOrDefault(indicator, Map.of()).values();
  }

  private static Optional<Figure> first(
      Map<String, Map<String, Figure>> wanted,
      Map<String, Map<String, Figure>> otherwise,
      String indicator,
      String municipality) {
    return Optional.ofNullable(wanted.getOrDefault(indicator, Map.of()).get(municipality))
        .or(
            () ->
                Optional.ofNullable(otherwise.getOrDefault(indicator, Map.of()).get(municipality)));
  }
}

package nl.vipez.benchmark;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.vipez.platform.ResourceTable;

/** The base figures of the reference file, in memory while indicators are computed from them. */
final class BaseFigures {
  static final ResourceTable FIGURES = new ResourceTable("/reference/base_figures.csv.gz");

  private final Map<Integer, Map<String, Map<String, Double>>> byYear = new HashMap<>();
  private final Map<Integer, Map<String, Set<String>>> provisional = new HashMap<>();

  static BaseFigures read() {
    BaseFigures all = new BaseFigures();
    FIGURES.forEach(
        row ->
            all.put(
                row.text("code"),
                row.text("municipality"),
                Integer.parseInt(row.text("year")),
                Double.parseDouble(row.text("value"))));
    return all;
  }

  void put(String code, String municipality, int year, double value) {
    byYear
        .computeIfAbsent(year, absent -> new HashMap<>())
        .computeIfAbsent(municipality.intern(), absent -> new HashMap<>())
        .put(code.intern(), value);
  }

  /** Says that a figure is provisional. */
  void provisional(String code, String municipality, int year) {
    provisional
        .computeIfAbsent(year, absent -> new HashMap<>())
        .computeIfAbsent(municipality, absent -> new HashSet<>())
        .add(code);
  }

  /** Whether one of these figures is provisional. */
  boolean anyProvisional(Set<String> codes, String municipality, int year) {
    Set<String> known =
        provisional.getOrDefault(year, Map.of()).getOrDefault(municipality, Set.of());
    return !known.isEmpty() && codes.stream().anyMatch(known::contains);
  }

  /** The years there are figures about. */
  Set<Integer> years() {
    return new TreeSet<>(byYear.keySet());
  }

  /** The municipalities with figures about a year. */
  Set<String> municipalities(int year) {
    return byYear.getOrDefault(year, Map.of()).keySet();
  }

  /** By code, for one municipality and year. */
  Map<String, Double> of(String municipality, int year) {
    return byYear.getOrDefault(year, Map.of()).getOrDefault(municipality, Map.of());
  }

  /** One figure. */
  Optional<Double> find(String code, String municipality, int year) {
    return Optional.ofNullable(of(municipality, year).get(code));
  }
}

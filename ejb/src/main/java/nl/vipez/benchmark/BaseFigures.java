package nl.vipez.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.source.BaseValue;
import nl.vipez.platform.ResourceTable;

/** Base figures, in memory while indicators are computed from them. */
final class BaseFigures {
  static final ResourceTable FIGURES = new ResourceTable("/reference/base_figures.csv.gz");

  private static final Mark NO_MARK = new Mark(Status.A, false);

  private final Map<Integer, Map<String, Map<String, Double>>> byYear = new HashMap<>();
  private final Map<BaseValue.Key, Mark> marks = new HashMap<>();

  /** What is said of a figure that is not simply there. */
  private record Mark(Status status, boolean fictional) {}

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

  /** Puts a figure with its status in the place of what stood; without an amount it is missing. */
  void put(BaseValue value) {
    BaseValue.Key key = value.key();
    value
        .amount()
        .ifPresentOrElse(
            amount -> put(key.code(), key.municipality(), key.year(), amount),
            () ->
                byYear
                    .getOrDefault(key.year(), Map.of())
                    .getOrDefault(key.municipality(), new HashMap<>())
                    .remove(key.code()));
    Mark mark = new Mark(value.status(), value.fictional());
    if (mark.equals(NO_MARK)) {
      marks.remove(key);
    } else {
      marks.put(key, mark);
    }
  }

  private Mark mark(String code, String municipality, int year) {
    return marks.getOrDefault(new BaseValue.Key(code, municipality, year), NO_MARK);
  }

  /** Estimated when one of these is, else provisional when one is, else final. */
  Status status(Set<String> codes, String municipality, int year) {
    Status worst = Status.A;
    if (!marks.isEmpty()) {
      for (String code : codes) {
        worst = worse(worst, mark(code, municipality, year).status());
      }
    }
    return worst;
  }

  /** The status of what rests on both. */
  static Status worse(Status one, Status other) {
    if (one == Status.E || other == Status.E) {
      return Status.E;
    }
    return one == Status.P || other == Status.P ? Status.P : Status.A;
  }

  /** Whether one of these was made up. */
  boolean anyFictional(Set<String> codes, String municipality, int year) {
    return codes.stream().anyMatch(code -> mark(code, municipality, year).fictional());
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

package nl.vipez.benchmark.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.vipez.benchmark.model.Aggregation;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.Panel;
import nl.vipez.benchmark.model.discrepancy.Sample;
import nl.vipez.municipality.model.Lineage;

/** Takes the figures of a year and of the year before together, one indicator at a time. */
final class Samples {
  /** Counts, which are larger where a municipality is larger. */
  private static final Set<String> COUNTS = Set.of("number", "inhabitants", "establishments");

  private final Panel now;
  private final Panel before;
  private final Map<String, Map<String, Double>> external;
  private final Set<String> due;
  private final List<Indicator> catalogue;
  private final Lineage lineage;
  private final Predicate<String> broken;
  private final Map<String, Boolean> same = new HashMap<>();

  Samples(
      Panel now,
      Panel before,
      Map<String, Map<String, Double>> external,
      Set<String> due,
      List<Indicator> catalogue,
      Lineage lineage,
      Predicate<String> broken) {
    this.now = now;
    this.before = before;
    this.external = external;
    this.due = due;
    this.catalogue = catalogue;
    this.lineage = lineage;
    this.broken = broken;
  }

  Sample of(Indicator indicator) {
    Map<String, Double> values = new HashMap<>();
    now.reported(indicator.code())
        .forEach(
            figure -> figure.value().ifPresent(value -> values.put(figure.municipality(), value)));
    Set<String> codes = new HashSet<>(values.keySet());
    codes.addAll(due);
    Map<String, Double> last = last(indicator, codes);
    return new Sample(
        values,
        last,
        totals(indicator, last.keySet()),
        external.getOrDefault(indicator.code(), Map.of()),
        // A source that has nothing at all about a year is no fault of anyone's.
        2 * values.size() >= last.size() ? due : Set.of(),
        natural(indicator));
  }

  private static boolean natural(Indicator indicator) {
    return indicator.aggregation() != Aggregation.SUM
        && !COUNTS.contains(indicator.text().unitEn());
  }

  private Map<String, Double> last(Indicator indicator, Set<String> codes) {
    Map<String, Double> last = new HashMap<>();
    // What meant something else last year says nothing of this year's figure.
    if (indicator.validIn(before.year()) && !broken.test(indicator.code())) {
      codes.forEach(code -> value(indicator.code(), code).ifPresent(one -> last.put(code, one)));
    }
    return last;
  }

  /** Last year's value on this year's territory: as reported, or summed where it changed since. */
  private Optional<Double> value(String indicator, String code) {
    boolean stayed =
        same.computeIfAbsent(
            code,
            one ->
                lineage
                    .territoryIn(one, before.year())
                    .equals(lineage.territoryIn(one, now.year())));
    return (stayed
            ? before.figure(indicator, code)
            : before.today(indicator, code).filter(figure -> figure.basis() == Basis.SUMMED))
        .flatMap(Figure::value);
  }

  /** The total of the category: of the indicators in the same unit, budget and accounts apart. */
  private Map<String, Double> totals(Indicator indicator, Set<String> codes) {
    Map<String, Double> totals = new HashMap<>();
    for (Indicator other : catalogue) {
      if (other.category() == indicator.category()
          && other.text().unitEn().equals(indicator.text().unitEn())
          && budget(other) == budget(indicator)) {
        for (String code : codes) {
          value(other.code(), code)
              .ifPresent(value -> totals.merge(code, Math.abs(value), Double::sum));
        }
      }
    }
    return totals;
  }

  private static boolean budget(Indicator indicator) {
    return indicator.code().endsWith("_BG");
  }
}

package nl.vipez.benchmark.model.discrepancy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.vipez.benchmark.model.Indicator;

/** Errors planted one at a time in the real panel, and what the rules find of them. */
final class PlantedErrors {
  private static final int EACH = 200;
  private static final double STEADY = 2;
  private static final double SOMETHING = 1;
  private static final Indicator.Limits FREE =
      new Indicator.Limits(Optional.empty(), Optional.empty(), Optional.empty(), 0);

  private final Iv3Panel panel;
  private final Random random = new Random(2026);

  PlantedErrors(Iv3Panel panel) {
    this.panel = panel;
  }

  /** A kind of error. */
  enum Kind {
    TEN,
    THOUSAND,
    SIGN,
    COLUMNS
  }

  /**
   * What was found.
   *
   * @param planted how many were planted
   * @param found of these
   * @param steady how many were planted where the series is positive (both years above one euro an
   *     inhabitant) and last year's value lay within half and double
   * @param steadyFound of these
   * @param byRule how many each rule found
   */
  record Recall(int planted, int found, int steady, int steadyFound, Map<Rule, Integer> byRule) {
    Recall plus(Recall more) {
      Map<Rule, Integer> rules = new EnumMap<>(byRule);
      more.byRule().forEach((rule, count) -> rules.merge(rule, count, Integer::sum));
      return new Recall(
          planted + more.planted(),
          found + more.found(),
          steady + more.steady(),
          steadyFound + more.steadyFound(),
          rules);
    }
  }

  Iv3Panel panel() {
    return panel;
  }

  Recall plant(String field, Kind kind) {
    Recall all = new Recall(0, 0, 0, 0, new EnumMap<>(Rule.class));
    for (int i = 0; i < EACH; i++) {
      all = all.plus(one(field, kind));
    }
    return all;
  }

  private Recall one(String field, Kind kind) {
    int year = Iv3Panel.FIRST + 1 + random.nextInt(Iv3Panel.LAST - Iv3Panel.FIRST);
    String code = anyWithAValue(field, year);
    double value = panel.of(field, year).getOrDefault(code, 0.0);
    Map<Rule, Integer> rules =
        switch (kind) {
          case TEN -> found(field, year, code, 10 * value);
          case THOUSAND -> found(field, year, code, 1000 * value);
          case SIGN -> found(field, year, code, -value);
          case COLUMNS -> swapped(field, year, code, value);
        };
    double last = panel.of(field, year - 1).getOrDefault(code, 0.0);
    boolean steady =
        last > SOMETHING && value > SOMETHING && value / last < STEADY && last / value < STEADY;
    int found = rules.isEmpty() ? 0 : 1;
    return new Recall(1, found, steady ? 1 : 0, steady ? found : 0, rules);
  }

  /** The value changes place with that of the next field; either being doubtful is enough. */
  private Map<Rule, Integer> swapped(String field, int year, String code, double value) {
    List<String> fields = new ArrayList<>(panel.fields());
    String other = fields.get((fields.indexOf(field) + 1) % fields.size());
    double there = panel.of(other, year).getOrDefault(code, 0.0);
    Map<Rule, Integer> rules = new EnumMap<>(found(field, year, code, there));
    found(other, year, code, value).forEach(rules::putIfAbsent);
    return rules;
  }

  private String anyWithAValue(String field, int year) {
    List<String> codes =
        panel.of(field, year).entrySet().stream()
            .filter(one -> one.getValue() != 0)
            .map(Map.Entry::getKey)
            .toList();
    return codes.get(random.nextInt(codes.size()));
  }

  private Map<Rule, Integer> found(String field, int year, String code, double value) {
    Map<String, Double> now = new HashMap<>(panel.of(field, year));
    now.put(code, value);
    Map<Rule, Integer> rules = new EnumMap<>(Rule.class);
    Analysis.of(FREE, Settings.USUAL, panel.sample(field, year, now)).stream()
        .filter(finding -> finding.municipality().equals(code))
        .flatMap(finding -> finding.doubts().stream())
        .forEach(doubt -> rules.merge(doubt.rule(), 1, Integer::sum));
    return rules;
  }

  /** How many figures of the unchanged panel each rule doubts. */
  Map<Rule, Integer> flagged(String field) {
    Map<Rule, Integer> rules = new EnumMap<>(Rule.class);
    findings(field).stream()
        .flatMap(finding -> finding.doubts().stream())
        .forEach(doubt -> rules.merge(doubt.rule(), 1, Integer::sum));
    return rules;
  }

  List<Finding> findings(String field) {
    List<Finding> all = new ArrayList<>();
    for (int year = Iv3Panel.FIRST + 1; year <= Iv3Panel.LAST; year++) {
      all.addAll(
          Analysis.of(FREE, Settings.USUAL, panel.sample(field, year, panel.of(field, year))));
    }
    return all;
  }

  int figures(String field) {
    int count = 0;
    for (int year = Iv3Panel.FIRST + 1; year <= Iv3Panel.LAST; year++) {
      count += panel.of(field, year).size();
    }
    return count;
  }
}

package nl.vipez.benchmark.model.discrepancy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.vipez.benchmark.model.Indicator;

/**
 * All rules on one indicator and year, on all municipalities together; DESIGN section 2,
 * "Discrepancy analysis".
 *
 * <p>A figure lies far from the others in a cross-section only when it did not a year ago, or moved
 * doubtfully since: a municipality that is always different is talked to once. A change below the
 * smallest material difference is never doubtful by itself.
 */
public final class Analysis {
  private static final double PER_CENT = 100;

  private final Indicator.Limits limits;
  private final Settings settings;
  private final Sample sample;
  private final Movements movements;
  private final Map<String, List<Doubt>> doubts = new HashMap<>();

  private Analysis(Indicator.Limits limits, Settings settings, Sample sample) {
    this.limits = limits;
    this.settings = settings;
    this.sample = sample;
    this.movements = new Movements(sample, settings, limits.smallestDifference());
  }

  /** The doubtful figures, by municipality. */
  public static List<Finding> of(Indicator.Limits limits, Settings settings, Sample sample) {
    Analysis analysis = new Analysis(limits, settings, sample);
    analysis.run();
    return analysis.findings();
  }

  private void run() {
    sample.now().forEach(this::bounds);
    sample.now().keySet().forEach(code -> movements.of(code).forEach(one -> add(code, one)));
    if (sample.natural()) {
      crossSection();
    }
    sample.external().forEach(this::external);
    Set<String> gone = new TreeSet<>(sample.due());
    gone.retainAll(sample.last().keySet());
    gone.removeAll(sample.now().keySet());
    gone.forEach(
        code -> add(code, new Doubt(Rule.MISSING, movements.expected(code), Suspicion.MISSING)));
  }

  private void bounds(String code, double value) {
    if (!limits.allow(value)) {
      add(code, new Doubt(Rule.HARD, new Expected(limits.low(), limits.high()), Suspicion.CERTAIN));
    }
  }

  private void crossSection() {
    Optional<Fences> now = fences(sample.now());
    Optional<Fences> last = fences(sample.last());
    now.ifPresent(
        fences ->
            sample
                .now()
                .forEach(
                    (code, value) -> {
                      int side = fences.side(value);
                      if (side != 0 && !(sameSide(last, code, side) && !doubts.containsKey(code))) {
                        add(
                            code,
                            new Doubt(
                                Rule.CROSS_SECTION,
                                fences.expected(),
                                Suspicion.of(fences.z(value))));
                      }
                    }));
  }

  private boolean sameSide(Optional<Fences> last, String code, int side) {
    Double before = sample.last().get(code);
    return before != null && last.filter(one -> one.side(before) == side).isPresent();
  }

  private Optional<Fences> fences(Map<String, Double> values) {
    return values.size() < Settings.LEAST_VALUES
        ? Optional.empty()
        : Optional.of(Fences.around(values.values(), settings)).filter(one -> !one.closed());
  }

  private void external(String code, double other) {
    Double value = sample.now().get(code);
    double room = Math.abs(other) * tolerance() / PER_CENT;
    if (value != null && Math.abs(value - other) > room) {
      double z = room > 0 ? Math.abs(value - other) / room : Double.POSITIVE_INFINITY;
      Expected expected = Expected.between(other - room, other + room);
      add(code, new Doubt(Rule.EXTERNAL, expected, Suspicion.of(z)));
    }
  }

  private double tolerance() {
    return settings.tolerance().or(limits::tolerancePercent).orElse(Settings.USUAL_TOLERANCE);
  }

  private void add(String code, Doubt doubt) {
    if (settings.off().contains(doubt.rule())) {
      return;
    }
    doubts.computeIfAbsent(code, absent -> new ArrayList<>()).add(doubt);
  }

  private List<Finding> findings() {
    return new TreeSet<>(doubts.keySet())
        .stream()
            .map(
                code ->
                    new Finding(
                        code,
                        Optional.ofNullable(sample.now().get(code)),
                        Optional.ofNullable(sample.last().get(code)),
                        doubts.getOrDefault(code, List.of())))
            .toList();
  }
}

package nl.vipez.benchmark.model.discrepancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules on the change since last year: unit, period ratio, scaled change, sign.
 *
 * <p>Where more than 1 % of the values, and more than one, are negative the scaled change is looked
 * at, and whether a positive value became more than five times as large, by more than two quartile
 * distances of the scaled changes: a fall may go on through 0 there and says nothing. Elsewhere the
 * scaled change stands in for the pairs without a ratio (those with a zero, most of them where most
 * are zero), and a value below 0 is doubtful by itself when last year's was not.
 */
final class Movements {
  private static final double SOME_NEGATIVE = 0.01;
  private static final double MANIFOLD = 5;
  private static final double USUAL_RISE = 2;

  private final Sample sample;
  private final Settings settings;
  private final double least;
  private final boolean signed;
  private final Optional<PeriodEdit> period;
  private final Optional<ChangeEdit> change;

  Movements(Sample sample, Settings settings, double least) {
    this.sample = sample;
    this.settings = settings;
    this.least = least;
    List<Double> values =
        Stream.concat(sample.now().values().stream(), sample.last().values().stream()).toList();
    long negative = values.stream().filter(one -> one < 0).count();
    signed = negative > Math.max(1, SOME_NEGATIVE * values.size());
    List<PeriodEdit.Pair> pairs = pairs();
    period =
        signed || pairs.size() < Settings.LEAST_PAIRS
            ? Optional.empty()
            : Optional.of(PeriodEdit.of(pairs, settings));
    List<ChangeEdit.Move> moves =
        sample.now().keySet().stream().flatMap(code -> move(code).stream()).toList();
    change =
        moves.size() < Settings.LEAST_PAIRS
            ? Optional.empty()
            : Optional.of(ChangeEdit.of(moves, settings));
  }

  private List<PeriodEdit.Pair> pairs() {
    return sample.now().keySet().stream().flatMap(code -> pair(code).stream()).toList();
  }

  private Optional<PeriodEdit.Pair> pair(String code) {
    double now = sample.now().getOrDefault(code, 0.0);
    double last = sample.last().getOrDefault(code, 0.0);
    return now > 0 && last > 0 ? Optional.of(new PeriodEdit.Pair(last, now)) : Optional.empty();
  }

  private Optional<ChangeEdit.Move> move(String code) {
    Map<String, Double> before = sample.last();
    return before.containsKey(code) && sample.now().containsKey(code)
        ? Optional.of(
            new ChangeEdit.Move(
                before.getOrDefault(code, 0.0),
                sample.now().getOrDefault(code, 0.0),
                sample.totals().getOrDefault(code, 0.0)))
        : Optional.empty();
  }

  /** What the rules say of this municipality's value. */
  List<Doubt> of(String code) {
    List<Doubt> doubts = new ArrayList<>();
    double now = sample.now().getOrDefault(code, 0.0);
    Double last = sample.last().get(code);
    if (!signed && now < 0 && (last == null || last >= 0)) {
      doubts.add(
          new Doubt(Rule.SIGN, Expected.between(0, Double.POSITIVE_INFINITY), Suspicion.SIGN));
    }
    if (last == null || Math.abs(now - last) < least) {
      return doubts;
    }
    Optional<PeriodEdit.Pair> pair = pair(code);
    pair.flatMap(this::unit).ifPresent(doubts::add);
    pair.flatMap(this::ratio).ifPresent(doubts::add);
    if (signed || pair.isEmpty()) {
      move(code).flatMap(this::scaled).ifPresent(doubts::add);
    }
    if (signed && pair.isPresent()) {
      move(code).flatMap(this::manifold).ifPresent(doubts::add);
    }
    return doubts;
  }

  private Optional<Doubt> unit(PeriodEdit.Pair pair) {
    double steps = Math.abs(Math.log10(pair.ratio()));
    double reach = Math.pow(10, settings.unit());
    return steps > settings.unit()
        ? Optional.of(
            new Doubt(
                Rule.UNIT,
                period
                    .map(edit -> edit.expected(pair.last()))
                    .orElseGet(() -> Expected.between(pair.last() / reach, pair.last() * reach)),
                Suspicion.UNIT))
        : Optional.empty();
  }

  private Optional<Doubt> ratio(PeriodEdit.Pair pair) {
    return period
        .filter(edit -> edit.z(pair) > 1)
        .map(
            edit -> new Doubt(Rule.PERIOD, edit.expected(pair.last()), Suspicion.of(edit.z(pair))));
  }

  private Optional<Doubt> scaled(ChangeEdit.Move move) {
    return change
        .filter(edit -> edit.z(move) > 1 && !edit.expected(move).holds(move.now()))
        .map(edit -> new Doubt(Rule.CHANGE, edit.expected(move), Suspicion.of(edit.z(move))));
  }

  private Optional<Doubt> manifold(ChangeEdit.Move move) {
    double ratio = move.now() / move.last();
    return change
        .map(edit -> Math.max(MANIFOLD * move.last(), edit.upTo(move, USUAL_RISE)))
        .filter(most -> move.now() > most)
        .map(
            most ->
                new Doubt(
                    Rule.PERIOD,
                    Expected.between(Double.NEGATIVE_INFINITY, most),
                    Suspicion.of(Math.log(ratio) / Math.log(MANIFOLD))));
  }

  /** Between what a value is expected that is not there. */
  Expected expected(String code) {
    double last = sample.last().getOrDefault(code, 0.0);
    return period
        .filter(edit -> last > 0)
        .map(edit -> edit.expected(last))
        .orElseGet(() -> Expected.between(last, last));
  }
}

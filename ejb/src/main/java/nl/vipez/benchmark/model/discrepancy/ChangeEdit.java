package nl.vipez.benchmark.model.discrepancy;

import java.util.Collection;
import java.util.List;
import nl.vipez.benchmark.model.Quantiles;

/**
 * For values that can be negative or are mostly zero, where ratios mean nothing: the change since
 * last year as a part of last year's total of the category. Expected is a part between the median
 * minus and plus so many quartile distances, each at least 1 % of the total; where half or more did
 * not change, of the changed ones alone. A total counts as at least half the median total, so that
 * next to nothing is nothing to scale by.
 *
 * <p>Source: DESIGN section 2, rule 3; the quartiles as in {@link PeriodEdit}.
 */
final class ChangeEdit {
  private static final double LEAST_PART = 0.01;
  private static final double LEAST_TOTAL = 0.5;

  private final Settings settings;
  private final double leastTotal;
  private final Spread parts;

  /**
   * One municipality.
   *
   * @param last last year's value
   * @param now this year's value
   * @param total last year's total of the category, at least 0
   */
  record Move(double last, double now, double total) {
    double change() {
      return now - last;
    }
  }

  private ChangeEdit(Settings settings, double leastTotal, Spread parts) {
    this.settings = settings;
    this.leastTotal = leastTotal;
    this.parts = parts;
  }

  /** The edit that these moves, at least one, set up. */
  static ChangeEdit of(Collection<Move> moves, Settings settings) {
    double least = LEAST_TOTAL * Quantiles.of(moves.stream().map(Move::total).toList()).median();
    List<Move> changed = moves.stream().filter(one -> one.change() != 0).toList();
    Collection<Move> counted = 2 * changed.size() <= moves.size() ? changed : moves;
    List<Double> parts =
        counted.stream()
            .filter(one -> scale(one.total(), least) > 0)
            .map(one -> one.change() / scale(one.total(), least))
            .toList();
    return new ChangeEdit(
        settings,
        least,
        parts.isEmpty() ? new Spread(0, LEAST_PART, LEAST_PART) : Spread.of(parts, LEAST_PART));
  }

  private static double scale(double total, double least) {
    return Math.max(total, least);
  }

  /** Up to what a value may rise within so many quartile distances; last year's at least. */
  double upTo(Move move, double reach) {
    return move.last() + scale(move.total(), leastTotal) * Math.max(0, parts.high(reach));
  }

  /** How far a move lies from the middle; 1 on the edge, 0 where there is nothing to scale by. */
  double z(Move move) {
    double scale = scale(move.total(), leastTotal);
    return scale > 0 && move.change() != 0 ? parts.z(move.change() / scale, settings.change()) : 0;
  }

  /** Between what this year's value is expected. */
  Expected expected(Move move) {
    double scale = scale(move.total(), leastTotal);
    return Expected.between(
        move.last() + scale * Math.min(0, parts.low(settings.change())),
        upTo(move, settings.change()));
  }
}

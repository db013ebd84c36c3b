package nl.vipez.web.relevance;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import nl.vipez.relevance.model.Compared;

/**
 * A query in the list, before and after a change.
 *
 * @param id of the query
 * @param code of the query
 * @param text what is typed
 * @param note what the one who asks is after
 * @param fictional whether it belongs to the demonstration
 * @param before nDCG@10 now, as text
 * @param after under the change
 * @param judgedOnly with documents nobody judged left out, now
 * @param judgedOnlyAfter the same under the change
 * @param share of the first ten judged, now
 * @param shareAfter the same under the change
 * @param difference after minus before
 * @param beforeAt place of the first dot, per cent of the width; empty without a measure
 * @param afterAt place of the second dot
 * @param direction up, down or same
 * @param totals how many documents are found, before and after when they differ
 * @param moves what changed among the first ten
 */
public record QueryRow(
    long id,
    String code,
    String text,
    String note,
    boolean fictional,
    String before,
    String after,
    String judgedOnly,
    String judgedOnlyAfter,
    String share,
    String shareAfter,
    String difference,
    String beforeAt,
    String afterAt,
    String direction,
    String totals,
    List<MoveRow> moves) {
  private static final double SAME = 0.0005;

  /**
   * A document that stands elsewhere among the first ten.
   *
   * @param document its id
   * @param title its title
   * @param before its rank, or a dash
   * @param after its rank, or a dash
   * @param grade its grade, or a dash
   * @param unjudged whether nobody judged it
   */
  public record MoveRow(
      String document, String title, String before, String after, String grade, boolean unjudged) {}

  static QueryRow of(Compared one, Numbers numbers) {
    OptionalDouble difference = one.difference();
    return new QueryRow(
        one.query().id(),
        one.query().code(),
        one.query().text(),
        one.query().note(),
        one.query().fictional(),
        numbers.two(one.before().all()),
        numbers.two(one.after().all()),
        numbers.two(one.before().judgedOnly()),
        numbers.two(one.after().judgedOnly()),
        numbers.percent(one.before().share()),
        numbers.percent(one.after().share()),
        numbers.signed(difference),
        place(one.before().all()),
        place(one.after().all()),
        direction(difference),
        one.totalBefore() == one.totalAfter()
            ? String.valueOf(one.totalBefore())
            : one.totalBefore() + " → " + one.totalAfter(),
        one.moves().stream().map(move -> move(move, numbers)).toList());
  }

  static String place(OptionalDouble value) {
    // Two per cent at either end, so that no dot is cut off.
    return value.isPresent()
        ? String.format(Locale.ROOT, "%.1f", 2 + 96 * value.getAsDouble())
        : "";
  }

  private static String direction(OptionalDouble difference) {
    double by = difference.orElse(0);
    return Math.abs(by) < SAME ? "same" : by > 0 ? "up" : "down";
  }

  private static MoveRow move(Compared.Move move, Numbers numbers) {
    return new MoveRow(
        move.document(),
        move.title(),
        rank(move.before()),
        rank(move.after()),
        move.grade().isPresent() ? numbers.plain(move.grade().getAsDouble()) : "–",
        move.grade().isEmpty());
  }

  private static String rank(int rank) {
    return rank == 0 ? "–" : String.valueOf(rank);
  }
}

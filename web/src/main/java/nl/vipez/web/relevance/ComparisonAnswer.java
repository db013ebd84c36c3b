package nl.vipez.web.relevance;

import java.util.List;
import nl.vipez.relevance.model.Compared;
import nl.vipez.relevance.model.Comparison;
import nl.vipez.web.relevance.Figures.DifferenceAnswer;
import nl.vipez.web.relevance.Figures.ScoreAnswer;
import org.jspecify.annotations.Nullable;

/**
 * All stored queries before and after a change.
 *
 * @param before the means now
 * @param after the means under the change
 * @param difference over the queries that have a measure
 * @param queries one a query
 */
public record ComparisonAnswer(
    ScoreAnswer before, ScoreAnswer after, DifferenceAnswer difference, List<Row> queries) {

  /**
   * One query.
   *
   * @param id of the query
   * @param code of the query
   * @param text what is typed
   * @param before now
   * @param after under the change
   * @param moves documents that stand elsewhere among the first ten
   */
  public record Row(
      long id, String code, String text, ScoreAnswer before, ScoreAnswer after, List<Move> moves) {}

  /**
   * A document that stands elsewhere.
   *
   * @param document its id
   * @param title its title
   * @param before rank from 1, null when not among the first ten
   * @param after rank from 1, null when not among the first ten
   * @param grade null when nobody judged it
   */
  public record Move(
      String document,
      String title,
      @Nullable Integer before,
      @Nullable Integer after,
      @Nullable Double grade) {}

  static ComparisonAnswer of(Comparison all) {
    return new ComparisonAnswer(
        Figures.before(all),
        Figures.after(all),
        DifferenceAnswer.of(all.difference()),
        all.queries().stream().map(ComparisonAnswer::row).toList());
  }

  private static Row row(Compared one) {
    return new Row(
        one.query().id(),
        one.query().code(),
        one.query().text(),
        ScoreAnswer.of(one.before()),
        ScoreAnswer.of(one.after()),
        one.moves().stream()
            .map(
                move ->
                    new Move(
                        move.document(),
                        move.title(),
                        rank(move.before()),
                        rank(move.after()),
                        Figures.number(move.grade())))
            .toList());
  }

  private static @Nullable Integer rank(int rank) {
    return rank == 0 ? null : rank;
  }
}

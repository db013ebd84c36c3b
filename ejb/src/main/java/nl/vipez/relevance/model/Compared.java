package nl.vipez.relevance.model;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * One query before and after a change.
 *
 * @param query the query
 * @param before how good its answer is now
 * @param after how good it would be
 * @param moves what changed among the first ten
 * @param totalBefore how many documents are found now
 * @param totalAfter how many would be
 */
public record Compared(
    JudgedQuery query,
    Score before,
    Score after,
    List<Move> moves,
    long totalBefore,
    long totalAfter) {

  /** Copies the list. */
  public Compared {
    moves = List.copyOf(moves);
  }

  /**
   * A document that stands elsewhere.
   *
   * @param document its id
   * @param title its title
   * @param before its rank from 1; 0 when it is not among the first ten
   * @param after its rank from 1; 0 when it would not be among the first ten
   * @param grade its grade; empty when nobody judged it
   */
  public record Move(String document, String title, int before, int after, OptionalDouble grade) {}

  /** The grade of a document as moves carry it. */
  public static OptionalDouble grade(Map<String, Double> grades, String document) {
    return grades.containsKey(document)
        ? OptionalDouble.of(grades.getOrDefault(document, 0.0))
        : OptionalDouble.empty();
  }

  /** After minus before; empty when there is no measure. */
  public OptionalDouble difference() {
    return before.all().isPresent() && after.all().isPresent()
        ? OptionalDouble.of(after.all().getAsDouble() - before.all().getAsDouble())
        : OptionalDouble.empty();
  }
}

package nl.vipez.relevance.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How good a ranking is: normalised discounted cumulated gain over its first ten documents, with
 * gain 2^grade − 1, discount log2(rank + 1) and the ideal from the judged documents (Järvelin and
 * Kekäläinen, Cumulated gain-based evaluation of IR techniques, ACM TOIS 20(4), 2002; exponential
 * gain as Burges and others, 2005).
 */
public final class Ndcg {
  /** How many documents of a ranking count. */
  public static final int DEPTH = 10;

  private Ndcg() {}

  /**
   * The measure of a ranking.
   *
   * @param ranking documents, best first, each once
   * @param grades by document, 0 to 3; a document without one counts as 0
   * @return 0 to 1; empty when no document judged is worth anything, so that there is no ideal
   */
  public static OptionalDouble of(List<String> ranking, Map<String, Double> grades) {
    double ideal = sum(grades.values().stream().sorted(Comparator.reverseOrder()).toList());
    return ideal > 0
        ? OptionalDouble.of(
            sum(ranking.stream().limit(DEPTH).map(id -> grades.getOrDefault(id, 0.0)).toList())
                / ideal)
        : OptionalDouble.empty();
  }

  /** The same with documents nobody judged left out of the ranking first. */
  public static OptionalDouble judgedOnly(List<String> ranking, Map<String, Double> grades) {
    return of(ranking.stream().filter(grades::containsKey).toList(), grades);
  }

  /** The share of the first ten that was judged, 0 to 1; 1 for a ranking of none. */
  public static double shareJudged(List<String> ranking, Map<String, Double> grades) {
    List<String> first = ranking.stream().limit(DEPTH).toList();
    return first.isEmpty()
        ? 1
        : (double) first.stream().filter(grades::containsKey).count() / first.size();
  }

  /** The grade that counts of several curators': the median, between two the mean of both. */
  public static double median(Collection<Integer> grades) {
    List<Integer> sorted = grades.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
  }

  private static double sum(List<Double> grades) {
    double sum = 0;
    for (int i = 0; i < Math.min(DEPTH, grades.size()); i++) {
      sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return sum;
  }
}

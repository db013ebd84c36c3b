package nl.vipez.search.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What each of the judged queries scored in one run.
 *
 * @param each in the order of the queries
 */
record Figures(List<Double> each) {

  private static final int DRAWS = 5_000;
  private static final long SEED = 16;

  double mean() {
    return each.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  /** The least difference of any query to another run's. */
  double worst(Figures other) {
    return IntStream.range(0, each.size())
        .mapToDouble(i -> each.get(i) - other.each.get(i))
        .min()
        .orElseThrow();
  }

  /** Says how it stands to another run: the worst loss, and the gain with 90 % of draws. */
  void against(Figures other, Judgements judgements) {
    List<String> names = List.copyOf(judgements.queries().keySet());
    String losses =
        IntStream.range(0, each.size())
            .filter(i -> each.get(i) < other.each.get(i))
            .mapToObj(i -> String.format("%s %.2f", names.get(i), each.get(i) - other.each.get(i)))
            .collect(Collectors.joining(", "));
    Random random = new Random(SEED);
    double[] draws =
        random
            .ints(DRAWS, 0, Integer.MAX_VALUE)
            .mapToDouble(
                seed ->
                    new Random(seed)
                        .ints(each.size(), 0, each.size())
                        .mapToDouble(i -> each.get(i) - other.each.get(i))
                        .average()
                        .orElseThrow())
            .sorted()
            .toArray();
    System.err.printf(
        "Against Lucene's: %+.3f (90 %% of draws %+.3f to %+.3f), worst query %+.2f; below: %s%n",
        mean() - other.mean(),
        draws[DRAWS / 20],
        draws[DRAWS - DRAWS / 20],
        worst(other),
        losses.isEmpty() ? "none" : losses);
  }

  /** The mean of each query under the run that is best on all others. */
  static double leaveOneOut(Map<String, Figures> runs) {
    Collection<Figures> all = runs.values();
    int queries = all.iterator().next().each.size();
    return IntStream.range(0, queries)
        .mapToDouble(
            left ->
                all.stream()
                    .max(
                        (a, b) ->
                            Double.compare(
                                a.mean() - a.each.get(left) / queries,
                                b.mean() - b.each.get(left) / queries))
                    .orElseThrow()
                    .each
                    .get(left))
        .average()
        .orElseThrow();
  }

  @Override
  public String toString() {
    return each.stream().map(one -> String.format(" %.2f", one)).collect(Collectors.joining());
  }
}

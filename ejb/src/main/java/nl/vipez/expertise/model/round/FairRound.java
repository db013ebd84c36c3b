package nl.vipez.expertise.model.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.vipez.expertise.model.round.RoundProblem.Helper;
import nl.vipez.expertise.model.round.RoundProblem.Pair;

/**
 * Settles a round. In this order, each within what the former leaves open:
 *
 * <ol>
 *   <li>as many needs as possible are served;
 *   <li>the lowest score that anyone is served with is as high as possible;
 *   <li>as few as possible are served in the lowest band of scores ({@link #BAND} wide), then in
 *       the next, for as many of the lowest bands as whole numbers can hold, five at most;
 *   <li>the sum of scores, less {@link #LOAD} for each further request to one helper (a second one
 *       costs it once, a third twice more), is as high as possible.
 * </ol>
 *
 * <p>The comparison is lexicographic, so raising the score of a proposed pair never drops it. Exact
 * for scores in steps of a millionth; equal solutions are told apart by the order of the pairs, so
 * that a round repeats. Source: leximin fairness, Dubins and Spanier 1961; the flow, see {@link
 * FlowNetwork}.
 */
public final class FairRound {
  /** What a second request to one helper costs, in score; a third costs it twice more, and on. */
  public static final double LOAD = 0.05;

  /** Scores nearer to each other than this count as equally fair. */
  public static final double BAND = 0.1;

  private static final long UNIT = 1_000_000;
  private static final int MOST_BANDS = 5;

  /** The highest cost a first number may have, so that sums along a path stay exact. */
  private static final double HIGHEST = 1e15;

  private static final RoundNetwork.Cost FREE_OF_COST = new RoundNetwork.Cost(0, 0);

  private FairRound() {}

  /** Settles a round, and beside it what would be worth most. */
  public static RoundOutcome settle(RoundProblem round) {
    RoundIndex free = new RoundIndex(round);
    List<Pair> pinned =
        round.pairs().stream().filter(pair -> round.pins().contains(pair.link())).toList();
    List<Pair> best =
        new RoundNetwork(free, 0, score -> new RoundNetwork.Cost(0, loss(score)), load())
            .cheapest(new RoundNetwork.Cost(0, UNIT));
    return new RoundOutcome(plan(round, pinned, fairest(free)), plan(round, pinned, best));
  }

  private static List<Pair> fairest(RoundIndex free) {
    double floor = floor(free);
    int bands = bands(free.needs());
    long base = free.needs() + 1L;
    int lowest = band(floor);
    RoundNetwork.Pricing pricing =
        score -> {
          int above = band(score) - lowest;
          return new RoundNetwork.Cost(
              above < bands ? power(base, bands - 1 - above) : 0, loss(score));
        };
    return new RoundNetwork(free, floor, pricing, load())
        .cheapest(new RoundNetwork.Cost(power(base, bands), 0));
  }

  /** The highest score that all who can be served at all can be served with. */
  private static double floor(RoundIndex free) {
    int served = reach(free, 0, free.needs());
    int failures = free.needs() - served;
    double[] scores =
        IntStream.range(0, free.pairs()).mapToDouble(free::score).distinct().sorted().toArray();
    int low = 0;
    int high = scores.length - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (reach(free, scores[middle], failures) == served) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return scores.length == 0 ? 0 : scores[low];
  }

  private static int reach(RoundIndex free, double least, int failures) {
    return new RoundNetwork(free, least, score -> FREE_OF_COST, 0).most(failures);
  }

  private static RoundPlan plan(RoundProblem round, List<Pair> pinned, List<Pair> found) {
    List<Pair> pairs = new ArrayList<>(pinned);
    pairs.addAll(found);
    pairs.sort(Comparator.comparingLong(pair -> pair.link().need()));
    Set<Long> served = pairs.stream().map(pair -> pair.link().need()).collect(Collectors.toSet());
    Set<Long> without = new HashSet<>();
    round.pairs().forEach(pair -> without.add(pair.link().need()));
    without.removeAll(served);
    double worth = pairs.stream().mapToDouble(Pair::score).sum();
    Map<String, Long> load =
        pairs.stream()
            .collect(Collectors.groupingBy(pair -> pair.link().helper(), Collectors.counting()));
    for (Helper helper : round.helpers()) {
      long count = load.getOrDefault(helper.id(), 0L);
      worth -= LOAD * (count * helper.running() + count * (count - 1) / 2.0);
    }
    return new RoundPlan(pairs, worth, without.stream().sorted().toList());
  }

  private static int bands(int needs) {
    int bands = (int) (Math.log(HIGHEST) / Math.log(needs + 1.0));
    return Math.clamp(bands, 1, MOST_BANDS);
  }

  private static int band(double score) {
    return (int) Math.floor(score / BAND + 1e-9);
  }

  private static long power(long base, int exponent) {
    long product = 1;
    for (int i = 0; i < exponent; i++) {
      product *= base;
    }
    return product;
  }

  private static long loss(double score) {
    return Math.round((1 - score) * UNIT);
  }

  private static long load() {
    return Math.round(LOAD * UNIT);
  }
}

package nl.vipez.expertise.model.round;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who is proposed for what.
 *
 * @param pairs the proposals, pins included
 * @param worth sum of the scores, less {@link FairRound#LOAD} for each further request that one
 *     helper gets
 * @param without needs that had somebody to choose from, and go without
 */
public record RoundPlan(List<RoundProblem.Pair> pairs, double worth, List<Long> without) {

  /** Copies the lists. */
  public RoundPlan {
    pairs = List.copyOf(pairs);
    without = List.copyOf(without);
  }

  /** The lowest score that a seeker is served with: 0 where one goes without, or none is served. */
  public double worstOff() {
    return without.isEmpty() ? lowest() : 0;
  }

  /** The lowest score among the proposals; 0 without any. */
  public double lowest() {
    return pairs.stream().mapToDouble(RoundProblem.Pair::score).min().orElse(0);
  }

  /** How many of the proposals go to each helper, by its id. */
  public Map<String, Long> load() {
    return pairs.stream()
        .collect(Collectors.groupingBy(pair -> pair.link().helper(), Collectors.counting()));
  }
}

package nl.vipez.expertise.model.learning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.vipez.expertise.model.Weights;

/**
 * What a refit is worth on needs it has not seen: five folds of needs, each judged with weights
 * fitted on the other four. nDCG@10 with gain 2^grade − 1, over the matches that were shown.
 *
 * @param needs needs that were judged: those with any grade above nothing, and several matches
 * @param text mean nDCG@10 of the text alone
 * @param before of the weights in force
 * @param after of the refit
 * @param overText standard error of the mean difference between refit and text alone
 * @param overBefore standard error of the mean difference between refit and the weights in force
 */
public record Trial(
    int needs, double text, double before, double after, double overText, double overBefore) {
  private static final int FOLDS = 5;
  private static final int DEPTH = 10;

  /** Tries a refit on these examples beside the weights in force. */
  public static Trial of(List<Example> examples, Weights inForce) {
    List<Map.Entry<Long, List<Example>>> needs = List.copyOf(Refit.byNeed(examples).entrySet());
    List<double[]> results = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> known = new ArrayList<>();
      List<List<Example>> held = new ArrayList<>();
      for (int i = 0; i < needs.size(); i++) {
        if (i % FOLDS == fold) {
          held.add(needs.get(i).getValue());
        } else {
          known.addAll(needs.get(i).getValue());
        }
      }
      Optional<Weights> fitted = Refit.weights(known);
      for (List<Example> need : held) {
        if (need.size() > 1 && need.stream().anyMatch(one -> one.grade().value() > 0)) {
          results.add(
              new double[] {
                gain(need, one -> one.components().text()),
                gain(need, one -> inForce.score(one.components())),
                gain(need, one -> fitted.orElse(inForce).score(one.components()))
              });
        }
      }
    }
    return new Trial(
        results.size(),
        mean(results, r -> r[0]),
        mean(results, r -> r[1]),
        mean(results, r -> r[2]),
        error(results, r -> r[2] - r[0]),
        error(results, r -> r[2] - r[1]));
  }

  /** Whether the refit is better than both by more than two standard errors: hardly by chance. */
  public boolean convinces() {
    return needs > 1 && after - text > 2 * overText && after - before > 2 * overBefore;
  }

  /** nDCG@10 of one need's matches in the order of a score; equal scores keep their order. */
  static double gain(List<Example> need, ToDoubleFunction<Example> score) {
    Comparator<Example> best = Comparator.comparingDouble(score).reversed();
    Comparator<Example> ideal =
        Comparator.comparingInt((Example one) -> one.grade().value()).reversed();
    return discounted(need, best) / discounted(need, ideal);
  }

  private static double discounted(List<Example> need, Comparator<Example> order) {
    List<Example> ranked = need.stream().sorted(order).limit(DEPTH).toList();
    double sum = 0;
    for (int i = 0; i < ranked.size(); i++) {
      sum += (Math.pow(2, ranked.get(i).grade().value()) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return sum;
  }

  private static double mean(List<double[]> results, ToDoubleFunction<double[]> of) {
    return results.stream().mapToDouble(of).average().orElse(0);
  }

  private static double error(List<double[]> results, ToDoubleFunction<double[]> of) {
    int n = results.size();
    double mean = mean(results, of);
    double squares = results.stream().mapToDouble(of).map(d -> (d - mean) * (d - mean)).sum();
    return n < 2 ? 0 : Math.sqrt(squares / (n - 1) / n);
  }
}

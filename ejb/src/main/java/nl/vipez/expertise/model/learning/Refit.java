package nl.vipez.expertise.model.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.vipez.expertise.model.Weights;

/**
 * Weights from examples: the grades are fitted by the components, with no weight below zero. Both
 * are taken as they differ from the mean of their need, for an easy need says nothing of a weight.
 * What the rule of DESIGN section 2 asks of reciprocity is kept: more than breaks near-ties it
 * never weighs.
 */
public final class Refit {
  private static final int PARTS = 4;

  private Refit() {}

  /** The weights that fit best; empty when no component tells good from bad. */
  public static Optional<Weights> weights(List<Example> examples) {
    List<double[]> rows = new ArrayList<>();
    List<Double> wanted = new ArrayList<>();
    byNeed(examples).values().forEach(need -> centred(need, rows, wanted));
    double[] fitted =
        LeastSquares.nonNegative(
            rows.toArray(new double[0][]),
            wanted.stream().mapToDouble(Double::doubleValue).toArray());
    if (fitted.length == 0 || fitted[0] + fitted[1] + fitted[2] <= 0) {
      return Optional.empty();
    }
    double others = fitted[0] + fitted[1] + fitted[2];
    double most = others * Weights.MOST_RECIPROCITY / (1 - Weights.MOST_RECIPROCITY);
    return Optional.of(
        Weights.inProportion(fitted[0], fitted[1], fitted[2], Math.min(fitted[3], most)));
  }

  /** The examples of each need, by its number. */
  static Map<Long, List<Example>> byNeed(List<Example> examples) {
    Map<Long, List<Example>> all = new TreeMap<>();
    examples.forEach(one -> all.computeIfAbsent(one.need(), any -> new ArrayList<>()).add(one));
    return all;
  }

  private static void centred(List<Example> need, List<double[]> rows, List<Double> wanted) {
    double[] means = new double[PARTS];
    double grade = 0;
    for (Example one : need) {
      for (int i = 0; i < PARTS; i++) {
        means[i] += one.parts()[i] / need.size();
      }
      grade += (double) one.grade().value() / need.size();
    }
    for (Example one : need) {
      double[] row = one.parts();
      for (int i = 0; i < PARTS; i++) {
        row[i] -= means[i];
      }
      rows.add(row);
      wanted.add(one.grade().value() - grade);
    }
  }
}

package nl.vipez.expertise.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A need with graded answers.
 *
 * @param id of the need
 * @param text what is asked
 * @param seeker CBS code of who asks; offers of it take no part
 * @param without the document that the need was made of, which is no evidence; empty for none
 * @param grades by number of the offer, 1 to 3; others are 0
 */
record Judged(String id, String text, String seeker, String without, Map<Long, Integer> grades) {
  private static final int RELEVANT = 2;

  /** nDCG@10, gain 2^grade − 1, discount log2(rank + 1). */
  double gain(List<Long> ranked) {
    List<Integer> got = ranked.stream().map(offer -> grades.getOrDefault(offer, 0)).toList();
    List<Integer> ideal = new ArrayList<>(grades.values());
    ideal.sort((a, b) -> b - a);
    return sum(got) / sum(ideal);
  }

  /** One over the rank of the first answer of grade 2 or 3; 0 without one. */
  double reciprocalRank(List<Long> ranked) {
    for (int i = 0; i < ranked.size(); i++) {
      if (grades.getOrDefault(ranked.get(i), 0) >= RELEVANT) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  /** How many passages to ask for beyond those wanted, because some are of the need itself. */
  int left() {
    return without.isEmpty() ? 0 : 150;
  }

  private static double sum(List<Integer> grades) {
    double sum = 0;
    for (int i = 0; i < Math.min(10, grades.size()); i++) {
      sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return sum;
  }
}

package nl.vipez.relevance.model;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How good one ranking is.
 *
 * @param all nDCG@10 with documents nobody judged as 0; empty when nothing of worth was judged
 * @param judgedOnly the same with documents nobody judged left out
 * @param share of the first ten that was judged, 0 to 1
 */
public record Score(OptionalDouble all, OptionalDouble judgedOnly, double share) {

  /** Of a ranking, best first. */
  public static Score of(List<String> ranking, Map<String, Double> grades) {
    return new Score(
        Ndcg.of(ranking, grades),
        Ndcg.judgedOnly(ranking, grades),
        Ndcg.shareJudged(ranking, grades));
  }
}

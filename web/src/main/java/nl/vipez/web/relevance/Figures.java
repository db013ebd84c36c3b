package nl.vipez.web.relevance;

import java.util.List;
import java.util.OptionalDouble;
import nl.vipez.relevance.model.Comparison;
import nl.vipez.relevance.model.Difference;
import nl.vipez.relevance.model.Score;
import org.jspecify.annotations.Nullable;

/** The bench's figures as programs get them: null where there is no measure. */
public final class Figures {
  private Figures() {}

  /**
   * How good one ranking is.
   *
   * @param ndcg nDCG@10 with documents nobody judged as 0
   * @param judgedOnly the same with those left out
   * @param judgedShare of the first ten that was judged
   */
  public record ScoreAnswer(
      @Nullable Double ndcg, @Nullable Double judgedOnly, double judgedShare) {
    static ScoreAnswer of(Score score) {
      return new ScoreAnswer(number(score.all()), number(score.judgedOnly()), score.share());
    }
  }

  /**
   * What a change does over all queries.
   *
   * @param queries how many had a measure
   * @param mean the mean difference
   * @param interval its 95 % interval
   * @param chance how often chance alone would do as much
   * @param verdict TOO_FEW, NOTHING, BETTER or WORSE
   */
  public record DifferenceAnswer(
      int queries, double mean, List<Double> interval, double chance, String verdict) {
    static DifferenceAnswer of(Difference one) {
      return new DifferenceAnswer(
          one.queries(),
          one.mean(),
          List.of(one.low(), one.high()),
          one.chance(),
          one.verdict().name());
    }
  }

  static @Nullable Double number(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }

  static ScoreAnswer before(Comparison all) {
    return new ScoreAnswer(
        number(all.mean(one -> one.before().all())),
        number(all.mean(one -> one.before().judgedOnly())),
        all.mean(one -> OptionalDouble.of(one.before().share())).orElse(0));
  }

  static ScoreAnswer after(Comparison all) {
    return new ScoreAnswer(
        number(all.mean(one -> one.after().all())),
        number(all.mean(one -> one.after().judgedOnly())),
        all.mean(one -> OptionalDouble.of(one.after().share())).orElse(0));
  }
}

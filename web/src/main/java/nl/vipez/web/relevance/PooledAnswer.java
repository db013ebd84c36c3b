package nl.vipez.web.relevance;

import java.util.List;
import nl.vipez.relevance.model.Grade;
import nl.vipez.relevance.model.Pooled;
import org.jspecify.annotations.Nullable;

/**
 * A document to judge.
 *
 * @param document its id
 * @param fileName its file
 * @param title its title
 * @param rank from 1 under the setting in use; null when only the change brings it
 * @param trialRank from 1 under the change; null when it is not among the first ten there
 * @param grade the one that counts; null when nobody judged it
 * @param own what the caller gave; null for nothing
 * @param grades what all curators gave
 * @param passages its best passages
 */
public record PooledAnswer(
    String document,
    String fileName,
    String title,
    @Nullable Integer rank,
    @Nullable Integer trialRank,
    @Nullable Double grade,
    @Nullable Integer own,
    List<Grade> grades,
    List<String> passages) {

  static PooledAnswer of(Pooled one) {
    return new PooledAnswer(
        one.document().id(),
        one.document().fileName(),
        one.document().title(),
        one.rank() == 0 ? null : Integer.valueOf(one.rank()),
        one.trialRank() == 0 ? null : Integer.valueOf(one.trialRank()),
        Figures.number(one.counting()),
        one.own().orElse(null),
        one.grades(),
        one.document().passages().stream().map(passage -> passage.text()).toList());
  }
}

package nl.vipez.relevance.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.vipez.discovery.model.FoundDocument;

/**
 * A document to be judged for a query.
 *
 * @param document the document with its best passages
 * @param rank its rank from 1 under the setting in use; 0 when it is not in the pool by that
 * @param trialRank its rank from 1 under the change that is tried; 0 when not by that
 * @param counting the grade that counts; empty when nobody judged it
 * @param own what the caller gave
 * @param grades what all curators gave
 */
public record Pooled(
    FoundDocument document,
    int rank,
    int trialRank,
    OptionalDouble counting,
    Optional<Integer> own,
    List<Grade> grades) {

  /** Copies the list. */
  public Pooled {
    grades = List.copyOf(grades);
  }
}

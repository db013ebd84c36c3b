package nl.vipez.web.library;

import nl.vipez.library.model.curation.NearDuplicate;

/**
 * A document that is nearly the same.
 *
 * @param id of the other document
 * @param version of it that is alike
 * @param title its title
 * @param state where that version stands
 * @param jaccard shared runs of words among all of both, 0 to 1
 * @param answered whether a curator said that it is no duplicate
 */
public record NearDuplicateAnswer(
    String id, int version, String title, String state, double jaccard, boolean answered) {

  static NearDuplicateAnswer of(NearDuplicate near) {
    return new NearDuplicateAnswer(
        near.document().id(),
        near.document().version(),
        near.document().description().title(),
        near.document().state().name(),
        near.jaccard(),
        near.answered());
  }
}

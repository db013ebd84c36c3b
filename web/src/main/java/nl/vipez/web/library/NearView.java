package nl.vipez.web.library;

import nl.vipez.library.model.curation.NearDuplicate;

/**
 * A near-duplicate as pages show it.
 *
 * @param document the other document
 * @param percent how alike they are, whole percents
 * @param answered whether a curator said that it is no duplicate
 */
public record NearView(DocumentView document, int percent, boolean answered) {

  static NearView of(NearDuplicate near, DocumentWords words) {
    return new NearView(
        DocumentView.of(near.document(), words),
        (int) Math.floor(100 * near.jaccard()),
        near.answered());
  }
}

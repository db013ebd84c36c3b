package nl.vipez.search.lucene;

import java.util.List;
import java.util.Optional;

/**
 * How near the passages found are to what was asked, as a sentence model has it: 0 for the mean of
 * all these passages and those farther away, 1 for the nearest. Models differ in what cosine they
 * give to texts that have nothing to do with each other, so that the cosine itself says little.
 */
final class SentenceNearness {

  /** When all are alike, small differences say nothing. */
  private static final float LEAST_SPREAD = 0.03f;

  private final float[] asked;
  private final SentenceStore store;
  private final SentenceSegments segments;
  private final float mean;
  private final float spread;

  private SentenceNearness(
      float[] asked, SentenceStore store, SentenceSegments segments, float mean, float spread) {
    this.asked = asked;
    this.store = store;
    this.segments = segments;
    this.mean = mean;
    this.spread = spread;
  }

  /** Nothing when none of these documents has vectors yet. */
  static Optional<SentenceNearness> among(
      List<Found> documents, float[] asked, SentenceStore store, SentenceSegments segments) {
    SentenceNearness raw = new SentenceNearness(asked, store, segments, 0, 1);
    float sum = 0;
    float best = -1;
    int count = 0;
    for (Found document : documents) {
      PassageScores.Strongest.Bonus cosines = raw.of(document);
      for (int i = 0; i < document.strongest().count(); i++) {
        float cosine = cosines.of(document.strongest().place(i));
        if (cosine > 0) {
          sum += cosine;
          best = Math.max(best, cosine);
          count++;
        }
      }
    }
    if (count == 0) {
      return Optional.empty();
    }
    float mean = sum / count;
    float spread = Math.max(best - mean, LEAST_SPREAD);
    return Optional.of(new SentenceNearness(asked, store, segments, mean, spread));
  }

  /** For each passage of a document, by place, from 0 to 1; 0 where there are no vectors. */
  PassageScores.Strongest.Bonus of(Found document) {
    Optional<SentenceSegments.Standing> standing =
        segments.known(document.leaf(), document.document());
    Optional<DocumentSentences> sentences =
        standing.flatMap(here -> store.of(here.id()).filter(here::suits));
    if (standing.isEmpty() || sentences.isEmpty()) {
      return passage -> 0;
    }
    int first = standing.get().first();
    DocumentSentences known = sentences.get();
    return passage -> Math.max(0, (known.cosine(asked, passage - first) - mean) / spread);
  }
}

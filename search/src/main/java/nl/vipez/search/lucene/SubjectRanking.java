package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ranks the first documents anew: each of their passages that count is raised by how near its
 * subject is to what was asked, by the latent vectors and by a sentence model, as far as there are
 * any; then each document by those like it ({@link KindredRanking}). Those further down keep their
 * order, so that pages fit together however far one turns.
 */
final class SubjectRanking {

  /** So many documents are ranked anew; wider changes nothing among the first ten. */
  static final int WINDOW = KindredRanking.WINDOW;

  private static final PassageScores.Strongest.Bonus NOTHING = passage -> 0;

  private final Optional<LatentVectors> latent;
  private final float[] asked;
  private final Optional<SentenceAsk> sentence;
  private final SentenceSegments segments;
  private final Ranking ranking;

  private SubjectRanking(
      Optional<LatentVectors> latent,
      float[] asked,
      Optional<SentenceAsk> sentence,
      SentenceSegments segments,
      Ranking ranking) {
    this.latent = latent;
    this.asked = asked;
    this.sentence = sentence;
    this.segments = segments;
    this.ranking = ranking;
  }

  /**
   * Nothing for a query or an index without vectors of either kind.
   *
   * @param text what was asked, for the sentence model, which begins to read it at once
   */
  static Optional<SubjectRanking> of(Plan plan, String text, View view, Ranking ranking) {
    Optional<LatentVectors> latent = plan.subject().isPresent() ? view.latent() : Optional.empty();
    Optional<SentenceAsk> sentence =
        ranking.sentence() > 0 ? view.sentences().ask(text) : Optional.empty();
    return latent.isEmpty() && sentence.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SubjectRanking(
                latent,
                plan.subject().orElse(new float[0]),
                sentence,
                view.sentences().segments(),
                ranking));
  }

  /** The documents, best first again; no score becomes lower. */
  List<Found> ranked(List<Found> found) throws IOException {
    List<Found> first = found.subList(0, Math.min(WINDOW, found.size()));
    float best = 0;
    for (Found document : first) {
      best = Math.max(best, document.strongest().best());
    }
    Optional<SentenceNearness> model =
        sentence.flatMap(
            ask ->
                ask.vector()
                    .flatMap(
                        vector -> SentenceNearness.among(first, vector, ask.store(), segments)));
    float byWords = ranking.latent() * best;
    float byModel = ranking.sentence() * best;
    List<Found> result = new ArrayList<>();
    for (Found document : first) {
      PassageScores.Strongest.Bonus words = latent(document);
      PassageScores.Strongest.Bonus sentences =
          model.isPresent() ? model.get().of(document) : NOTHING;
      float score =
          document
              .strongest()
              .total(
                  passage -> byWords * words.of(passage) + byModel * sentences.of(passage),
                  ranking);
      result.add(document.scored(score));
    }
    result.sort(Found::compareTo);
    if (latent.isPresent() && ranking.kindred() > 0) {
      result = KindredRanking.of(result, latent.get(), ranking).ranked();
    }
    result.addAll(found.subList(first.size(), found.size()));
    return result;
  }

  private PassageScores.Strongest.Bonus latent(Found document) throws IOException {
    if (latent.isEmpty()) {
      return NOTHING;
    }
    byte[] vectors = latent.get().of(document.leaf().reader());
    return passage -> LatentVectors.nearness(asked, vectors, passage);
  }
}

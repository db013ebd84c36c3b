package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ranks the first documents anew: each of their passages that count is raised by how near its
 * subject is to what was asked. Those further down keep their order, so that pages fit together
 * however far one turns.
 */
final class LatentRanking {

  /** So many documents are ranked anew; wider changes nothing among the first ten. */
  static final int WINDOW = 100;

  private final float[] asked;
  private final LatentVectors vectors;
  private final Ranking ranking;

  private LatentRanking(float[] asked, LatentVectors vectors, Ranking ranking) {
    this.asked = asked;
    this.vectors = vectors;
    this.ranking = ranking;
  }

  /** Nothing for a query or an index without vectors. */
  static Optional<LatentRanking> of(Plan plan, View view, Ranking ranking) {
    return view.latent()
        .flatMap(known -> plan.subject().map(asked -> new LatentRanking(asked, known, ranking)));
  }

  /** The documents, best first again; no score becomes lower. */
  List<Found> ranked(List<Found> found) throws IOException {
    List<Found> first = found.subList(0, Math.min(WINDOW, found.size()));
    float best = 0;
    for (Found document : first) {
      best = Math.max(best, document.strongest().best());
    }
    float most = ranking.latent() * best;
    List<Found> result = new ArrayList<>();
    for (Found document : first) {
      byte[] passages = vectors.of(document.leaf().reader());
      float score =
          document
              .strongest()
              .total(passage -> most * LatentVectors.nearness(asked, passages, passage), ranking);
      result.add(document.scored(score));
    }
    result.sort(Found::compareTo);
    result.addAll(found.subList(first.size(), found.size()));
    return result;
  }
}

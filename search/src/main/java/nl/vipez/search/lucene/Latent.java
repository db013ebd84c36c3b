package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.Optional;
import nl.vipez.search.latent.LatentTerms;
import org.apache.lucene.index.IndexReader;

/**
 * The latent vectors of one index on disk. There may be none: a small index has none, a new one
 * none yet, and everything works without.
 */
final class Latent {

  /** Grown by so much since, they are worked out anew once nothing changes for a moment. */
  private static final double GROWN = 1.25;

  /** Grown by so much, they are worked out anew in the midst of changes. */
  private static final double OUTGROWN = 4;

  private final LatentFile file;
  private volatile Optional<LatentVectors> vectors;
  private volatile boolean damaged;
  private int looked;

  Latent(LatentFile file) {
    this.file = file;
    this.vectors = file.read().map(LatentVectors::new);
  }

  Optional<LatentVectors> vectors() {
    return vectors;
  }

  /** Takes over the words' vectors of another index whose words are cut alike. */
  void adopt(LatentTerms terms) throws IOException {
    file.write(terms);
    vectors = Optional.of(new LatentVectors(terms));
  }

  /** Works out what passages have none yet, before they are searched. */
  void warm(IndexReader reader) throws IOException {
    if (vectors.isPresent()) {
      vectors.get().warm(reader);
    }
  }

  /**
   * Whether they are to be worked out (anew).
   *
   * @param reader of the index as it is now; asked at intervals
   */
  boolean wanted(IndexReader reader) {
    int now = reader.numDocs();
    boolean quiet = now == looked;
    looked = now;
    if (now < LatentTraining.FEWEST_PASSAGES) {
      return false;
    }
    if (vectors.isEmpty() || damaged) {
      return true;
    }
    int then = vectors.get().terms().passages();
    return now > OUTGROWN * then || (quiet && (now > GROWN * then || GROWN * now < then));
  }

  /** Looks whether the file is as it was written; if not, it is written anew after a training. */
  void verify() {
    damaged = vectors.isPresent() && !file.sound();
  }

  /** Works them out; those before are used until these are ready. Takes seconds. */
  void train(IndexReader reader) throws IOException {
    Optional<LatentTerms> trained = LatentTraining.of(reader);
    if (trained.isPresent()) {
      LatentVectors fresh = new LatentVectors(trained.get());
      fresh.warm(reader);
      file.write(trained.get());
      damaged = false;
      vectors = Optional.of(fresh);
    }
  }
}

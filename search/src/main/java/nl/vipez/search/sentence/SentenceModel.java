package nl.vipez.search.sentence;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A model at work: texts that mean much the same get vectors near each other. */
public interface SentenceModel {

  /** Its name, for people. */
  String name();

  /** The same for the same files, another for others. */
  String identity();

  /** How many numbers a vector has. */
  int dimensions();

  /**
   * What is asked, as a vector of length 1; nothing when that fails. Several may ask at once.
   *
   * @return done when the model has answered, or at once when it has too much to do
   */
  CompletableFuture<Optional<float[]>> query(String text);

  /**
   * Passages as vectors of length 1, in the background. Takes seconds.
   *
   * @param texts at most {@link #AT_A_TIME}
   * @throws SentenceFailure when the model cannot do it
   */
  List<float[]> passages(List<String> texts) throws SentenceFailure;

  /** So many passages are read in one go, to bound memory. */
  int AT_A_TIME = 8;

  /** There are no passages now: what is only there for them goes when none came for a minute. */
  void rest();
}

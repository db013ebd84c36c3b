package nl.vipez.search.lucene;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One question that a model is reading, for so long and no longer. */
final class SentenceAsk {

  private final CompletableFuture<Optional<float[]>> answer;
  private final SentenceStore store;
  private final Punctuality punctuality;
  private final long until;

  SentenceAsk(
      CompletableFuture<Optional<float[]>> answer,
      SentenceStore store,
      Duration limit,
      Punctuality punctuality) {
    this.answer = answer;
    this.store = store;
    this.punctuality = punctuality;
    this.until = System.nanoTime() + limit.toNanos();
  }

  /** The vectors to compare with. */
  SentenceStore store() {
    return store;
  }

  /** Waits for what is left of the time; nothing when the answer is late or fails. */
  Optional<float[]> vector() {
    try {
      Optional<float[]> vector = answer.get(until - System.nanoTime(), TimeUnit.NANOSECONDS);
      punctuality.note(false);
      return vector;
    } catch (TimeoutException e) {
      punctuality.note(true);
      return Optional.empty();
    } catch (ExecutionException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}

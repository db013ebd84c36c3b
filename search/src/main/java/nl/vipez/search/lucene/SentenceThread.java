package nl.vipez.search.lucene;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.vipez.search.AccessFilter;

/** Looks after the sentence model and its vectors in the background. */
final class SentenceThread implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(SentenceThread.class.getName());
  private static final long LOOK_MILLIS = 1000;

  private final Generations generations;
  private final SentenceWork work;
  private final ScheduledExecutorService thread;

  /** Does nothing until it is started. */
  SentenceThread(Generations generations) {
    this.generations = generations;
    this.work = new SentenceWork(generations.sentences());
    this.thread =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform()
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .name("search-index-sentences")
                .factory());
  }

  void start() {
    thread.scheduleWithFixedDelay(this::turn, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Does what there is to do. */
  void turn() {
    try {
      Optional<Sentences.AtWork> now = generations.sentences().look();
      while (now.isPresent() && slice(now.get())) {
        now = generations.sentences().look();
      }
    } catch (RuntimeException e) {
      if (!generations.sentences().closed()) {
        LOG.log(Level.WARNING, "The sentence vectors could not be worked out; tried again", e);
      }
    }
  }

  private boolean slice(Sentences.AtWork now) {
    return generations.view(AccessFilter.everything(), (view, languages) -> work.slice(view, now));
  }

  /** Ends the model, what is being worked out, and waits for it. */
  @Override
  public void close() {
    generations.sentences().close();
    thread.shutdown();
    try {
      thread.awaitTermination(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    generations.sentences().closeStore();
  }
}

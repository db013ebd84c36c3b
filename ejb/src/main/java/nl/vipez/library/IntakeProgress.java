package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntConsumer;

/** Tells who waits that files were read. */
@ApplicationScoped
class IntakeProgress {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition read = lock.newCondition();
  private final ExtractionResults results;

  @Inject
  IntakeProgress(ExtractionResults results) {
    this.results = results;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected IntakeProgress() {
    this.results = null;
  }

  /** A file reached a final state. */
  void oneRead() {
    lock.lock();
    try {
      read.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until no file waits to be read; reports now and then how many still do. */
  void await(IntConsumer waiting) {
    lock.lock();
    try {
      for (long left = results.unfinished(); left > 0; left = results.unfinished()) {
        waiting.accept((int) Math.min(left, Integer.MAX_VALUE));
        // Another node may read files too, and does not signal here.
        read.await(1, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while documents were read", e);
    } finally {
      lock.unlock();
    }
  }
}

package nl.vipez.library;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.vipez.platform.ApplicationStarted;
import nl.vipez.platform.ApplicationStopping;

/**
 * Keeps as many readers at work as there are worker processes, as long as files wait. The queue is
 * the database: what a stopped server was reading is taken up again at the next start.
 */
@ApplicationScoped
public class ExtractionQueue {
  @Resource private ManagedExecutorService executor;
  @Inject private ExtractionResults results;
  @Inject private ExtractionReader reader;

  private final AtomicInteger running = new AtomicInteger();
  private final AtomicBoolean stopped = new AtomicBoolean();

  @SuppressWarnings("NullAway") // the container fills the fields
  public ExtractionQueue() {}

  void start(@Observes ApplicationStarted started) {
    if (results.takeUpAgain() > 0) {
      wake();
    }
  }

  void stop(@Observes ApplicationStopping stopping) {
    stopped.set(true);
  }

  /** Starts another reader unless all are at work; called when a file came in. */
  public void wake() {
    int now = running.get();
    while (now < reader.atOnce() && !stopped.get()) {
      if (running.compareAndSet(now, now + 1)) {
        addReader();
        return;
      }
      now = running.get();
    }
  }

  private void addReader() {
    try {
      executor.execute(this::readAll);
    } catch (RejectedExecutionException e) {
      running.decrementAndGet();
      throw new IllegalStateException("No thread to read files with", e);
    }
  }

  private void readAll() {
    try {
      wakeNext();
      while (!stopped.get() && reader.readNext()) {
        // One file after the other, until none waits.
      }
    } finally {
      running.decrementAndGet();
    }
    // A file may have come in between the last look and the end of this reader.
    if (!stopped.get() && results.unfinished() > 0 && running.get() == 0) {
      wake();
    }
  }

  /** After a restart many files wait and nobody wakes the other readers. */
  private void wakeNext() {
    if (results.unfinished() > 1) {
      wake();
    }
  }
}

package nl.vipez.library;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps as many readers at work as there are worker processes, as long as files wait. The queue is
 * the database: what a stopped server was reading is taken up again at the next start.
 */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ExtractionQueue {
  @Resource private ManagedExecutorService executor;
  @Inject private ExtractionResults results;
  @Inject private ExtractionReader reader;

  private final AtomicInteger running = new AtomicInteger();
  private final AtomicBoolean stopped = new AtomicBoolean();

  @SuppressWarnings("NullAway") // the container fills the fields
  public ExtractionQueue() {}

  @PostConstruct
  void start() {
    if (results.takeUpAgain() > 0) {
      wake();
    }
  }

  @PreDestroy
  void stop() {
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

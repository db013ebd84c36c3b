package nl.vipez.library;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vipez.platform.ApplicationStarted;
import nl.vipez.platform.ApplicationStopping;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one thread computing fingerprints as long as versions lack them: new ones, and after a
 * change of rule or themes all of them. What a stopped server left is taken up at the next start.
 */
@ApplicationScoped
public class FingerprintQueue {
  private static final Logger LOG = Logger.getLogger(FingerprintQueue.class.getName());
  private static final int MINUTES_BETWEEN = 5;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private Fingerprints fingerprints;

  private @Nullable ScheduledFuture<?> timer;
  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicBoolean again = new AtomicBoolean();
  private final AtomicBoolean stopped = new AtomicBoolean();

  @SuppressWarnings("NullAway") // the container fills the fields
  public FingerprintQueue() {}

  /** Also sees to it that themes edited meanwhile, and versions read by another node, are done. */
  void start(@Observes ApplicationStarted started) {
    timer = executor.scheduleWithFixedDelay(this::wake, 0, MINUTES_BETWEEN, TimeUnit.MINUTES);
  }

  void stop(@Observes ApplicationStopping stopping) {
    stopped.set(true);
    if (timer != null) {
      timer.cancel(false);
    }
  }

  /** Starts computing unless that goes on already; called when a version was read. */
  public void wake() {
    again.set(true);
    if (!stopped.get() && running.compareAndSet(false, true)) {
      try {
        executor.execute(this::computeAll);
      } catch (RejectedExecutionException e) {
        running.set(false);
        LOG.log(Level.WARNING, "No thread to compute fingerprints with", e);
      }
    }
  }

  private void computeAll() {
    // One that cannot be computed must not hold up the others, nor be tried for ever.
    Set<Long> failed = new HashSet<>();
    try {
      while (again.getAndSet(false)) {
        Optional<Long> next = fingerprints.next(failed);
        while (next.isPresent() && !stopped.get()) {
          if (!compute(next.get())) {
            failed.add(next.get());
          }
          next = fingerprints.next(failed);
        }
      }
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "Fingerprints are not computed for now", e);
    } finally {
      running.set(false);
    }
    if (again.get()) {
      wake();
    }
  }

  private boolean compute(long version) {
    try {
      fingerprints.compute(version);
      return true;
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> "No fingerprint of version " + version);
      return false;
    }
  }
}

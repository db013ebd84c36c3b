package nl.vipez.discovery;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vipez.account.model.Caller;
import nl.vipez.discovery.model.IndexState;
import nl.vipez.platform.ApplicationStarted;
import nl.vipez.platform.ApplicationStopping;
import nl.vipez.search.SentenceState;
import org.jspecify.annotations.Nullable;

/**
 * Follows the library's change rows with a thread of its own: at once when woken after a commit,
 * and every second for what another node wrote.
 */
@ApplicationScoped
public class IndexFollower {
  private static final Logger LOG = Logger.getLogger(IndexFollower.class.getName());
  private static final Duration TOLERATED = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** When something went into the index that cannot be found yet. */
  private static final Duration MOMENT = Duration.ofMillis(200);

  @Resource private ManagedThreadFactory threads;
  @Inject private IndexUpdate update;
  @Inject private Clock clock;

  private final Semaphore wake = new Semaphore(0);
  private volatile boolean stopped;
  private volatile @Nullable Instant upToDateAt;
  private @Nullable Thread thread;

  @SuppressWarnings("NullAway") // the container fills the fields
  public IndexFollower() {}

  void start(@Observes ApplicationStarted started) {
    thread = threads.newThread(this::follow);
    thread.setName("index-follower");
    thread.start();
  }

  void stop(@Observes ApplicationStopping stopping) {
    stopped = true;
    wake();
    Thread running = thread;
    if (running != null) {
      try {
        running.join(Duration.ofSeconds(10));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Looks for changes now. */
  public void wake() {
    wake.release();
  }

  /** Whether the index has caught up at the start, and did again within the last half minute. */
  public boolean followsClosely() {
    Instant last = upToDateAt;
    return last != null && last.isAfter(clock.instant().minus(TOLERATED));
  }

  /**
   * Builds the index anew, in the background, while the present one is searched.
   *
   * @throws nl.vipez.shared.DomainException FORBIDDEN for who is neither curator nor administrator
   */
  public void rebuild(Caller caller) {
    Keepers.require(caller);
    update.wantRebuild();
    wake();
  }

  /**
   * How the index follows.
   *
   * @throws nl.vipez.shared.DomainException FORBIDDEN for who is neither curator nor administrator
   */
  public IndexState state(Caller caller) {
    Keepers.require(caller);
    return update.state();
  }

  /**
   * How it stands with the sentence model that an administrator may put in.
   *
   * @throws nl.vipez.shared.DomainException FORBIDDEN for who is neither curator nor administrator
   */
  public SentenceState sentences(Caller caller) {
    Keepers.require(caller);
    return update.sentences();
  }

  private void follow() {
    while (!stopped) {
      Duration pause = PAUSE;
      try {
        if (update.run(() -> upToDateAt = clock.instant())) {
          pause = MOMENT;
        }
      } catch (RuntimeException e) {
        if (!stopped) {
          LOG.log(Level.SEVERE, "The index could not follow; it is opened anew", e);
          reopen();
        }
      }
      await(pause);
    }
  }

  private void reopen() {
    try {
      update.reopen();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The index could not be closed", e);
    }
  }

  private void await(Duration most) {
    try {
      if (wake.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
        wake.drainPermits();
      }
    } catch (InterruptedException e) {
      stopped = true;
      Thread.currentThread().interrupt();
    }
  }
}

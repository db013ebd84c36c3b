package nl.vipez.search.forked;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A moment at which something is done, unless it is lifted before. */
public final class Deadline {

  private final ScheduledExecutorService watch;
  private final Runnable what;
  private @Nullable ScheduledFuture<?> planned;
  private boolean extended;
  private boolean passed;

  /**
   * Not yet set.
   *
   * @param watch on which it is done
   */
  public Deadline(ScheduledExecutorService watch, Runnable what) {
    this.watch = watch;
    this.what = what;
  }

  /** Sets it, so far from now. */
  public synchronized void in(Duration time) {
    planned = watch.schedule(this::pass, time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Moves it so much further; the first time only. */
  public synchronized void extendOnce(Duration more) {
    if (!extended && planned != null && !passed) {
      extended = true;
      long left = planned.getDelay(TimeUnit.MILLISECONDS);
      planned.cancel(false);
      in(Duration.ofMillis(Math.max(0, left)).plus(more));
    }
  }

  /** Takes it away, if it has not passed. */
  public synchronized void lift() {
    if (planned != null) {
      planned.cancel(false);
    }
  }

  /** Whether it was done. */
  public synchronized boolean passed() {
    return passed;
  }

  private synchronized void pass() {
    passed = true;
    what.run();
  }
}

package nl.vipez.shelf;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vipez.platform.ApplicationStarted;
import nl.vipez.platform.ApplicationStopping;
import org.jspecify.annotations.Nullable;

/** Writes the questions that gathered, every ten seconds and at the end. */
@ApplicationScoped
public class QueryLogTimer {
  private static final Logger LOG = Logger.getLogger(QueryLogTimer.class.getName());
  private static final int SECONDS = 10;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private QueryLog log;
  private @Nullable ScheduledFuture<?> timer;

  @SuppressWarnings("NullAway") // the container fills the fields
  public QueryLogTimer() {}

  void start(@Observes ApplicationStarted started) {
    timer = executor.scheduleWithFixedDelay(this::write, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  void stop(@Observes ApplicationStopping stopping) {
    if (timer != null) {
      timer.cancel(false);
    }
    write();
  }

  private void write() {
    try {
      log.write();
    } catch (RuntimeException e) {
      // Thrown on, it would end the timer for good.
      LOG.log(Level.WARNING, "What was asked could not be noted", e);
    }
  }
}

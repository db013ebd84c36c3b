package nl.vipez.discovery;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.vipez.platform.ApplicationStarted;
import nl.vipez.platform.ApplicationStopping;
import org.jspecify.annotations.Nullable;

/** Looks every minute whether alerts are due; each server does, and the database lets one send. */
@ApplicationScoped
public class AlertTimer {
  @Resource private ManagedScheduledExecutorService executor;
  @Inject private AlertRound round;
  private @Nullable ScheduledFuture<?> timer;

  @SuppressWarnings("NullAway") // the container fills the fields
  public AlertTimer() {}

  void start(@Observes ApplicationStarted started) {
    timer = executor.scheduleWithFixedDelay(round::run, 1, 1, TimeUnit.MINUTES);
  }

  void stop(@Observes ApplicationStopping stopping) {
    if (timer != null) {
      timer.cancel(false);
    }
  }
}

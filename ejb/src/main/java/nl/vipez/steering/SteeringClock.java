package nl.vipez.steering;

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

/** Each minute: closes votes whose last day is over, and lets decided changes take effect. */
@ApplicationScoped
public class SteeringClock {
  private static final Logger LOG = Logger.getLogger(SteeringClock.class.getName());

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private Proposals proposals;
  @Inject private Enactment enactment;
  private @Nullable ScheduledFuture<?> timer;

  @SuppressWarnings("NullAway") // the container fills the fields
  public SteeringClock() {}

  void start(@Observes ApplicationStarted started) {
    timer = executor.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.MINUTES);
  }

  void stop(@Observes ApplicationStopping stopping) {
    if (timer != null) {
      timer.cancel(false);
    }
  }

  /** Looks what is due; two small queries when nothing is. */
  private void look() {
    try {
      proposals.decideDue();
      enactment.enactDue();
    } catch (RuntimeException e) {
      // Thrown on, it would end the timer for good.
      LOG.log(Level.WARNING, "What the steering group decided could not be looked after", e);
    }
  }
}

package nl.vipez.discovery;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Looks every minute whether alerts are due; each server does, and the database lets one send. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class AlertTimer {
  @Resource private ManagedScheduledExecutorService executor;
  @Inject private AlertRound round;
  private @Nullable ScheduledFuture<?> timer;

  @SuppressWarnings("NullAway") // the container fills the fields
  public AlertTimer() {}

  @PostConstruct
  void start() {
    timer = executor.scheduleWithFixedDelay(round::run, 1, 1, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    if (timer != null) {
      timer.cancel(false);
    }
  }
}

package nl.vipez.shelf;

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
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Writes the questions that gathered, every ten seconds and at the end. */
@Singleton
@Startup
@DependsOn("Database")
@TransactionManagement(TransactionManagementType.BEAN)
public class QueryLogTimer {
  private static final Logger LOG = Logger.getLogger(QueryLogTimer.class.getName());
  private static final int SECONDS = 10;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private QueryLog log;
  private @Nullable ScheduledFuture<?> timer;

  @SuppressWarnings("NullAway") // the container fills the fields
  public QueryLogTimer() {}

  @PostConstruct
  void start() {
    timer = executor.scheduleWithFixedDelay(this::write, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
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

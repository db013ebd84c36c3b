package nl.vipez.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vipez.platform.ApplicationStarted;
import nl.vipez.platform.ApplicationStopping;
import org.jspecify.annotations.Nullable;

/** Sends with a thread of its own: at once after a commit, and each half minute what waits. */
@ApplicationScoped
public class MailSender {
  private static final Logger LOG = Logger.getLogger(MailSender.class.getName());
  private static final int SECONDS_BETWEEN = 30;

  @Resource private ManagedThreadFactory threads;
  @Inject private MailDelivery delivery;

  private final Semaphore wake = new Semaphore(0);
  private volatile boolean stopped;
  private @Nullable Thread thread;

  @SuppressWarnings("NullAway") // the container fills the fields
  public MailSender() {}

  void start(@Observes ApplicationStarted started) {
    thread = threads.newThread(this::send);
    thread.setName("mail-sender");
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

  /** Looks for mail now. */
  public void wake() {
    wake.release();
  }

  private void send() {
    while (!stopped) {
      try {
        delivery.tidy();
        delivery.deliverDue();
      } catch (RuntimeException e) {
        LOG.log(Level.SEVERE, "Mail could not be sent; it is tried again", e);
      }
      await();
    }
  }

  private void await() {
    try {
      if (wake.tryAcquire(SECONDS_BETWEEN, TimeUnit.SECONDS)) {
        wake.drainPermits();
      }
    } catch (InterruptedException e) {
      stopped = true;
      Thread.currentThread().interrupt();
    }
  }
}

package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Serves everybody for whom an alert is due, each in a transaction of their own. */
@ApplicationScoped
class AlertRound {
  private static final Logger LOG = Logger.getLogger(AlertRound.class.getName());

  private final Alerts alerts;

  @Inject
  AlertRound(Alerts alerts) {
    this.alerts = alerts;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected AlertRound() {
    this.alerts = null;
  }

  /** One that fails keeps nobody else from being served, and is due again the next time. */
  void run() {
    List<String> due = List.of();
    try {
      due = alerts.due();
    } catch (RuntimeException e) {
      // Thrown on, it would end the timer for good.
      LOG.log(Level.WARNING, "Whether alerts are due is not known now", e);
    }
    due.forEach(this::serve);
  }

  private void serve(String username) {
    try {
      alerts.sendDue(username);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "An alert failed; it is tried again", e);
    }
  }
}

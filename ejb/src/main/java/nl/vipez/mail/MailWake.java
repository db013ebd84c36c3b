package nl.vipez.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Wakes the sender once a mail is there for it to see. */
@ApplicationScoped
class MailWake {
  private final MailSender sender;

  @Inject
  MailWake(MailSender sender) {
    this.sender = sender;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected MailWake() {
    this.sender = null;
  }

  void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailWritten event) {
    sender.wake();
  }
}

package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Wakes the computing of fingerprints once a text is there for all to see. */
@ApplicationScoped
class FingerprintWake {
  private final FingerprintQueue queue;

  @Inject
  FingerprintWake(FingerprintQueue queue) {
    this.queue = queue;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected FingerprintWake() {
    this.queue = null;
  }

  void read(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentRead event) {
    queue.wake();
  }
}

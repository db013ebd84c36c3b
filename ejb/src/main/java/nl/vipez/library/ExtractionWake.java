package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Wakes the readers once the row of a file that came in is there for them to see. */
@ApplicationScoped
class ExtractionWake {
  private final ExtractionQueue queue;

  @Inject
  ExtractionWake(ExtractionQueue queue) {
    this.queue = queue;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ExtractionWake() {
    this.queue = null;
  }

  void received(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentReceived event) {
    queue.wake();
  }
}

package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import nl.vipez.library.LibraryChanged;
import nl.vipez.theme.VocabularyChanged;

/** Wakes the follower once there is something new for it to see. */
@ApplicationScoped
class IndexWake {
  private final IndexFollower follower;

  @Inject
  IndexWake(IndexFollower follower) {
    this.follower = follower;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected IndexWake() {
    this.follower = null;
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) LibraryChanged event) {
    follower.wake();
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) VocabularyChanged event) {
    follower.wake();
  }
}

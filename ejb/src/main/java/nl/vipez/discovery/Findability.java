package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Whether the index has taken over what was decided on a document. */
@ApplicationScoped
public class Findability {
  private final IndexHolder holder;

  @Inject
  Findability(IndexHolder holder) {
    this.holder = holder;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Findability() {
    this.holder = null;
  }

  /** Whether this change, one there is, can be seen by who searches. */
  public boolean isApplied(long change) {
    return change > 0 && holder.index().appliedChange() >= change;
  }
}

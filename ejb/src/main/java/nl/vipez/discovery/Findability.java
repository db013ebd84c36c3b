package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.vipez.library.Publications;

/** Whether the index has taken over what was decided on a document. */
@ApplicationScoped
public class Findability {
  private final IndexHolder holder;
  private final Publications publications;

  @Inject
  Findability(IndexHolder holder, Publications publications) {
    this.holder = holder;
    this.publications = publications;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Findability() {
    this.holder = null;
    this.publications = null;
  }

  /** Whether the last change of this document, one there is, can be seen by who searches. */
  public boolean isApplied(String document) {
    long change = publications.changeOf(document);
    return change > 0 && holder.index().appliedChange() >= change;
  }
}

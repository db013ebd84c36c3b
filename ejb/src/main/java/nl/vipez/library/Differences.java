package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.library.model.TextOfPart;
import nl.vipez.library.model.difference.Comparison;
import nl.vipez.library.model.difference.Difference;

/** What differs between two versions, of one document or of two, for whom may see both. */
@ApplicationScoped
public class Differences {
  private final Documents documents;

  @Inject
  Differences(Documents documents) {
    this.documents = documents;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Differences() {
    this.documents = null;
  }

  /**
   * Compares the texts of two versions.
   *
   * @throws nl.vipez.shared.DomainException NOT_FOUND for a version this caller may not see
   */
  public Difference between(
      Caller caller, String before, int beforeVersion, String after, int afterVersion) {
    return Comparison.of(text(caller, before, beforeVersion), text(caller, after, afterVersion));
  }

  private List<TextOfPart> text(Caller caller, String id, int version) {
    return documents.text(caller, id, Optional.of(version), 1, Integer.MAX_VALUE);
  }
}

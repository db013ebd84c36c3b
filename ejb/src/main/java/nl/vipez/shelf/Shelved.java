package nl.vipez.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.library.Documents;
import nl.vipez.library.model.Description;
import nl.vipez.library.model.LibraryDocument;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.shelf.model.Kept;

/** Documents on lists, as far as their person may see them now. */
@ApplicationScoped
class Shelved {
  private final Documents documents;

  @Inject
  Shelved(Documents documents) {
    this.documents = documents;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Shelved() {
    this.documents = null;
  }

  /**
   * Refuses strangers and what the caller may not see.
   *
   * @throws DomainException NOT_FOUND
   */
  void require(Caller caller, String document) {
    requirePerson(caller);
    documents.find(caller, document);
  }

  static void requirePerson(Caller caller) {
    if (!caller.signedIn()) {
      throw new DomainException(Problem.NOT_FOUND, "shelf.nobody");
    }
  }

  /** The row of a document, unless the caller may not see it any more. */
  Optional<Kept> row(Caller caller, String document, String note, Instant since) {
    try {
      LibraryDocument found = documents.find(caller, document);
      Description description = found.description();
      return Optional.of(
          new Kept(
              document,
              description.title(),
              description.kind().name(),
              description.municipality().orElse(""),
              description.year().orElse(0),
              found.fictional(),
              note,
              since));
    } catch (DomainException gone) {
      return Optional.empty();
    }
  }
}

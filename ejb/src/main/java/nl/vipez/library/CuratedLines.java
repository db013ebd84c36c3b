package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.audience.Audiences;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** Lines as curators take them in hand: locked, in the revision they saw, and told to the index. */
@ApplicationScoped
class CuratedLines {
  private final LibraryRepository repository;
  private final Audiences audiences;
  private final SimilarVersions similar;
  private final ChangeLog changes;
  private final Event<LibraryChanged> changed;

  @Inject
  CuratedLines(
      LibraryRepository repository,
      Audiences audiences,
      SimilarVersions similar,
      ChangeLog changes,
      Event<LibraryChanged> changed) {
    this.repository = repository;
    this.audiences = audiences;
    this.similar = similar;
    this.changes = changes;
    this.changed = changed;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected CuratedLines() {
    this.repository = null;
    this.audiences = null;
    this.similar = null;
    this.changes = null;
    this.changed = null;
  }

  /**
   * The line, locked until the transaction ends.
   *
   * @param seen the revision the curator saw; empty to change whatever is there
   * @throws DomainException NOT_FOUND or FORBIDDEN for who is no curator, CONFLICT when somebody
   *     else changed it meanwhile
   */
  DocumentRow take(Caller caller, String id, OptionalLong seen) {
    Optional<DocumentRow> line =
        repository.lockedDocument(id).filter(row -> row.movedTo().isEmpty());
    if (!caller.is(Role.CURATOR) || line.isEmpty()) {
      throw visible(caller, line)
          ? new DomainException(Problem.FORBIDDEN, "library.curators-only")
          : new DomainException(Problem.NOT_FOUND, "library.no-document");
    }
    if (seen.isPresent() && seen.getAsLong() != line.get().revision()) {
      throw new DomainException(Problem.CONFLICT, "library.changed-meanwhile");
    }
    return line.get();
  }

  private boolean visible(Caller caller, Optional<DocumentRow> line) {
    return line.flatMap(
            row -> repository.version(row.id(), row.publishedVersion().orElse(row.latestVersion())))
        .filter(
            version -> DocumentAccess.mayRead(audiences.of(caller), version, Optional.of(version)))
        .isPresent();
  }

  /**
   * Tells the index that what may be found of this line changed, and so of the published ones it is
   * nearly the same as. Call it last in a transaction.
   */
  void tellIndex(DocumentRow line) {
    repository.flush();
    List<String> partners = similar.publishedPartners(line.id());
    long number = changes.record(line.id());
    line.changed(number);
    for (String partner : partners) {
      number = changes.record(partner);
    }
    changed.fire(new LibraryChanged(number));
  }
}

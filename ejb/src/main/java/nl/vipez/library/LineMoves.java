package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import nl.vipez.account.model.Caller;
import nl.vipez.library.model.curation.Action;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * Makes one document the newest version of another: its versions go over to the other line, its own
 * address leads there from then on. A published one takes the place of what was published there; a
 * draft waits there for a decision, and what is published there stays.
 */
@ApplicationScoped
@Transactional
public class LineMoves {
  private final LibraryRepository repository;
  private final CuratedLines lines;
  private final EditLog edits;

  @Inject
  LineMoves(LibraryRepository repository, CuratedLines lines, EditLog edits) {
    this.repository = repository;
    this.lines = lines;
    this.edits = edits;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected LineMoves() {
    this.repository = null;
    this.lines = null;
    this.edits = null;
  }

  /**
   * Moves the versions of a document to the end of another's.
   *
   * @param seen the revision of the first that the curator saw; empty for any
   * @throws DomainException NOT_FOUND or FORBIDDEN for who is no curator, CONFLICT when somebody
   *     else changed it meanwhile, when one of its files is still being read, when it holds other
   *     documents, or when both are one
   */
  public void makeVersionOf(Caller caller, String id, String other, OptionalLong seen) {
    if (id.equals(other)) {
      throw new DomainException(Problem.CONFLICT, "library.same-document");
    }
    // Always in the same order, so that two curators who move to and fro do not wait for each
    // other.
    if (id.compareTo(other) > 0) {
      lines.take(caller, other, OptionalLong.empty());
    }
    DocumentRow line = lines.take(caller, id, seen);
    DocumentRow target = lines.take(caller, other, OptionalLong.empty());
    List<VersionRow> versions = repository.versions(id);
    if (versions.stream().anyMatch(version -> !version.state().isFinal())
        || !repository.childrenOf(id).isEmpty()) {
      throw new DomainException(Problem.CONFLICT, "library.cannot-move");
    }
    boolean wasPublished = line.publishedVersion().isPresent();
    for (VersionRow version :
        versions.stream().sorted(Comparator.comparingInt(VersionRow::number)).toList()) {
      int place = target.nextVersion();
      boolean published = line.publishedVersion().filter(n -> n == version.number()).isPresent();
      version.moveTo(other, place);
      if (published) {
        target.publish(place);
      }
    }
    repository.redirect(id, other);
    line.moveTo(other);
    edits.done(id, Action.MOVED, "", other, caller.username());
    edits.done(other, Action.MOVED, id, "", caller.username());
    if (wasPublished) {
      lines.tellIndex(line);
      lines.tellIndex(target);
    }
  }
}

package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.vipez.account.model.Caller;
import nl.vipez.audience.Audiences;
import nl.vipez.audience.model.Audience;
import nl.vipez.library.model.LibraryDocument;
import nl.vipez.library.model.curation.Action;
import nl.vipez.library.model.curation.NearDuplicate;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * Documents that are nearly the same as another: shown to whom may see both, answered by curators.
 */
@ApplicationScoped
@Transactional
public class NearDuplicates {
  private final LibraryRepository repository;
  private final CuratedLines lines;
  private final SimilarVersions similar;
  private final Fingerprints fingerprints;
  private final Documents documents;
  private final Audiences audiences;
  private final EditLog edits;

  @Inject
  NearDuplicates(
      LibraryRepository repository,
      CuratedLines lines,
      SimilarVersions similar,
      Fingerprints fingerprints,
      Documents documents,
      Audiences audiences,
      EditLog edits) {
    this.repository = repository;
    this.lines = lines;
    this.similar = similar;
    this.fingerprints = fingerprints;
    this.documents = documents;
    this.audiences = audiences;
    this.edits = edits;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected NearDuplicates() {
    this.repository = null;
    this.lines = null;
    this.similar = null;
    this.fingerprints = null;
    this.documents = null;
    this.audiences = null;
    this.edits = null;
  }

  /**
   * How far the comparing of all documents is.
   *
   * @param done versions compared
   * @param all versions there are to compare
   */
  public record Progress(long done, long all) {}

  /** How far it is. */
  public Progress progress() {
    long[] progress = fingerprints.progress();
    return new Progress(progress[0], progress[1]);
  }

  /**
   * The documents nearly the same as one version, the most alike first; none that the caller may
   * not see. Answered ones are told only to those who see drafts.
   *
   * @throws DomainException NOT_FOUND for a version this caller may not see
   */
  public List<NearDuplicate> of(Caller caller, String id, int version) {
    LibraryDocument document = documents.find(caller, id, version);
    Audience audience = audiences.of(caller);
    boolean drafts =
        audience.mayReadUnpublished(document.uploadedBy(), document.description().municipality());
    return similar.pairs(id, version).stream()
        .filter(pair -> drafts || !pair.answered())
        .flatMap(pair -> seen(caller, pair).stream())
        .toList();
  }

  private Optional<NearDuplicate> seen(Caller caller, SimilarVersions.Pair pair) {
    VersionRow other = repository.version(pair.other()).orElseThrow();
    return documents
        .seen(caller, other.documentId(), other.number())
        .map(document -> new NearDuplicate(document, pair.jaccard(), pair.answered()));
  }

  /**
   * Remembers that two documents are no duplicates of each other.
   *
   * @param seen the revision of the first that the curator saw; empty for any
   * @throws DomainException NOT_FOUND or FORBIDDEN for who is no curator or where no such pair
   *     waits for an answer, CONFLICT when somebody else changed it meanwhile
   */
  public void noDuplicate(Caller caller, String id, String other, OptionalLong seen) {
    DocumentRow line = lines.take(caller, id, seen);
    if (!similar.answer(id, other, caller.username())) {
      throw new DomainException(Problem.NOT_FOUND, "library.no-near-duplicate");
    }
    line.touch();
    edits.done(id, Action.NO_DUPLICATE, "", other, caller.username());
    edits.done(other, Action.NO_DUPLICATE, "", id, caller.username());
    if (line.publishedVersion().isPresent()) {
      lines.tellIndex(line);
    }
    repository
        .document(other)
        .filter(row -> row.publishedVersion().isPresent())
        .ifPresent(lines::tellIndex);
  }
}

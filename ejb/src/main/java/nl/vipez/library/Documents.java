package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.audience.Audiences;
import nl.vipez.audience.model.Audience;
import nl.vipez.library.model.DecisionTaken;
import nl.vipez.library.model.DocumentFilter;
import nl.vipez.library.model.LibraryDocument;
import nl.vipez.library.model.TextOfPart;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** Documents as a caller may see them; what one may not see is not there. */
@ApplicationScoped
@Transactional
public class Documents {
  private final Audiences audiences;
  private final LibraryRepository repository;
  private final Listing listing;
  private final Texts texts;
  private final FileStore store;
  private final Views views;

  @Inject
  Documents(
      Audiences audiences,
      LibraryRepository repository,
      Listing listing,
      Texts texts,
      FileStore store,
      Views views) {
    this.audiences = audiences;
    this.repository = repository;
    this.listing = listing;
    this.texts = texts;
    this.store = store;
    this.views = views;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Documents() {
    this.audiences = null;
    this.repository = null;
    this.listing = null;
    this.texts = null;
    this.store = null;
    this.views = null;
  }

  /**
   * A document: its published version, or the latest where none is.
   *
   * @throws DomainException NOT_FOUND when there is none this caller may see
   */
  public LibraryDocument find(Caller caller, String id) {
    return view(audiences.of(caller), row(caller, id, Optional.empty()));
  }

  /**
   * One version of a document.
   *
   * @throws DomainException NOT_FOUND when there is none this caller may see
   */
  public LibraryDocument find(Caller caller, String id, int version) {
    return view(audiences.of(caller), row(caller, id, Optional.of(version)));
  }

  /** One version of a document, if the caller may see it. */
  Optional<LibraryDocument> seen(Caller caller, String id, int version) {
    Audience audience = audiences.of(caller);
    Optional<VersionRow> current = current(id);
    return repository
        .version(id, version)
        .filter(row -> DocumentAccess.mayRead(audience, row, current))
        .map(row -> view(audience, row));
  }

  /** The versions of a document this caller may see, newest first. */
  public List<LibraryDocument> versions(Caller caller, String id) {
    Audience audience = audiences.of(caller);
    String line = row(caller, id, Optional.empty()).documentId();
    Optional<VersionRow> current = current(line);
    return repository.versions(line).stream()
        .filter(version -> DocumentAccess.mayRead(audience, version, current))
        .map(version -> view(audience, version))
        .toList();
  }

  /**
   * Where the original is; only to be read.
   *
   * @param version which one; the document's own choice when empty
   */
  public Path content(Caller caller, String id, Optional<Integer> version) {
    return store.path(row(caller, id, version).file());
  }

  /**
   * Text of a document, part by part.
   *
   * @param version which one; the document's own choice when empty
   * @param from first part, from 1
   * @param to last part, included
   */
  public List<TextOfPart> text(
      Caller caller, String id, Optional<Integer> version, int from, int to) {
    return texts.of(row(caller, id, version).id(), from, to);
  }

  /** How many pages of a version are scans whose text was recognised, or could not be read. */
  public int scans(Caller caller, String id, int version, TextOfPart.Origin origin) {
    return texts.count(row(caller, id, Optional.of(version)).id(), origin);
  }

  /** The versions a caller has to do with: all for curators, else own and own municipality's. */
  public List<LibraryDocument> list(Caller caller, DocumentFilter filter, int from, int size) {
    Audience audience = audiences.of(caller);
    return listing.rows(audience, filter, from, size).stream()
        .map(version -> view(audience, version))
        .toList();
  }

  /** How many {@link #list} has in all. */
  public long count(Caller caller, DocumentFilter filter) {
    return listing.count(audiences.of(caller), filter);
  }

  /** The decisions on a document, newest first, for those who see its drafts. */
  public List<DecisionTaken> decisions(Caller caller, String id) {
    Audience audience = audiences.of(caller);
    return DocumentAccess.mayEdit(audience, row(caller, id, Optional.empty()))
        ? repository.decisions(id).stream().map(DecisionRow::taken).toList()
        : List.of();
  }

  private LibraryDocument view(Audience audience, VersionRow version) {
    DocumentRow line = repository.document(version.documentId()).orElseThrow();
    return DocumentAccess.mayEdit(audience, version)
        ? views.whole(line, version)
        : views.published(line, version);
  }

  /** Follows a line that moved to the document it is a part of now, whichever version was asked. */
  private VersionRow row(Caller caller, String asked, Optional<Integer> askedVersion) {
    Audience audience = audiences.of(caller);
    Optional<String> moved = repository.document(asked).flatMap(DocumentRow::movedTo);
    String id = moved.orElse(asked);
    Optional<Integer> version = askedVersion.filter(number -> moved.isEmpty());
    Optional<VersionRow> current = current(id);
    return version
        .or(
            () ->
                current
                    .filter(row -> DocumentAccess.mayRead(audience, row, current))
                    .map(VersionRow::number))
        .or(() -> repository.document(id).map(DocumentRow::latestVersion))
        .flatMap(number -> repository.version(id, number))
        .filter(row -> DocumentAccess.mayRead(audience, row, current))
        .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "library.no-document"));
  }

  private Optional<VersionRow> current(String id) {
    return repository
        .document(id)
        .flatMap(DocumentRow::publishedVersion)
        .flatMap(number -> repository.version(id, number));
  }
}

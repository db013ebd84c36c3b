package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.vipez.library.model.LibraryDocument;

/** Makes of rows what callers get. */
@ApplicationScoped
class Views {
  private final LibraryRepository repository;

  @Inject
  Views(LibraryRepository repository) {
    this.repository = repository;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Views() {
    this.repository = null;
  }

  /** Of a caller who may see drafts of this line. */
  LibraryDocument whole(DocumentRow line, VersionRow version) {
    return of(line, version, line.latestVersion(), repository.childrenOf(line.id()));
  }

  /** Of a caller who sees what is published only: drafts and neighbours are left out. */
  LibraryDocument published(DocumentRow line, VersionRow version) {
    return of(line, version, line.publishedVersion().orElse(version.number()), List.of());
  }

  private static LibraryDocument of(
      DocumentRow line, VersionRow version, int latest, List<String> children) {
    return new LibraryDocument(
        line.id(),
        version.number(),
        version.state(),
        version.failure(),
        version.description(),
        version.fileName(),
        version.mediaType(),
        version.file(),
        version.pages(),
        version.parts(),
        version.truncated(),
        version.fictional(),
        version.note(),
        version.uploadedBy(),
        version.uploadedAt(),
        line.publishedVersion(),
        latest,
        line.parentId(),
        children,
        line.revision());
  }
}

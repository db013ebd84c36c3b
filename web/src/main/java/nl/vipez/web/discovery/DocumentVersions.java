package nl.vipez.web.discovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import nl.vipez.library.Documents;
import nl.vipez.library.model.DocumentState;
import nl.vipez.library.model.LibraryDocument;
import nl.vipez.web.library.DocumentView;
import nl.vipez.web.library.DocumentWords;
import nl.vipez.web.security.CurrentCaller;

/** The versions of the document that is open, as far as the caller may see them. */
@Named
@RequestScoped
public class DocumentVersions {
  private DocumentWords words;
  private List<LibraryDocument> versions;
  private int open;

  /** Reads them. */
  @Inject
  public DocumentVersions(
      DocumentPage page, CurrentCaller current, Documents documents, DocumentWords words) {
    this.words = words;
    DocumentView shown = page.getDocument();
    open = shown.version();
    versions = documents.versions(current.caller(), shown.id());
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected DocumentVersions() {}

  /**
   * A version.
   *
   * @param number from 1
   * @param state its state in words
   * @param at when it was brought in
   * @param open whether it is the one that is open
   * @param before the newest older version that has a text to compare with; 0 when there is none
   */
  public record Row(int number, String state, Instant at, boolean open, int before) {}

  /** All of them, newest first. */
  public List<Row> getAll() {
    return versions.stream().map(this::row).toList();
  }

  /** The version that is found; 0 when none is. */
  public int getPublished() {
    return versions.stream()
        .flatMap(version -> version.publishedVersion().stream())
        .findFirst()
        .orElse(0);
  }

  /** Whether a newer version than the one that is open has been published. */
  public boolean isReplaced() {
    return open < getPublished();
  }

  private Row row(LibraryDocument version) {
    boolean earlier =
        version.state() == DocumentState.PUBLISHED && version.version() != getPublished();
    return new Row(
        version.version(),
        words.state(earlier ? "REPLACED" : version.state().name()),
        version.uploadedAt(),
        version.version() == open,
        version.parts() == 0 ? 0 : before(version.version()));
  }

  private int before(int number) {
    return versions.stream()
        .filter(version -> version.version() < number && version.parts() > 0)
        .mapToInt(LibraryDocument::version)
        .max()
        .orElse(0);
  }
}

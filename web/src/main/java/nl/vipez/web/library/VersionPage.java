package nl.vipez.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import nl.vipez.library.Documents;
import nl.vipez.library.model.Description;
import nl.vipez.library.model.LibraryDocument;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.security.CurrentCaller;

/** Brings a new version of a document: for whom sees its drafts. */
@Named
@RequestScoped
public class VersionPage {
  private DocumentWords words;
  private List<LibraryDocument> versions;

  /** Reads the address. */
  @Inject
  public VersionPage(
      HttpServletRequest request, CurrentCaller current, Documents documents, DocumentWords words) {
    this.words = words;
    if (!current.isSignedIn()) {
      throw new DomainException(Problem.NOT_FOUND, "library.no-document");
    }
    versions =
        documents.versions(
            current.caller(), Objects.requireNonNullElse(request.getParameter("id"), ""));
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected VersionPage() {}

  /** The newest version so far. */
  public DocumentView getDocument() {
    return DocumentView.of(versions.getFirst(), words);
  }

  /** The versions so far, newest first. */
  public List<DocumentView> getVersions() {
    return versions.stream().map(version -> DocumentView.of(version, words)).toList();
  }

  /** What the new version is described by: what the newest is, as the API takes it. */
  public String getMetadata() {
    Description now = versions.getFirst().description();
    return Json.createObjectBuilder()
        .add("title", now.title())
        .add("kind", now.kind().name())
        .add("visibility", now.visibility().name())
        .add("municipality", now.municipality().orElse(""))
        .add("year", now.year().map(String::valueOf).orElse(""))
        .add("language", now.language().orElse(""))
        .add("themes", Json.createArrayBuilder(now.themes()))
        .add("authors", Json.createArrayBuilder(now.authors()))
        .build()
        .toString();
  }
}

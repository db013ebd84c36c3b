package nl.vipez.web.library;

import java.time.Instant;
import java.util.List;
import nl.vipez.library.model.Description;
import nl.vipez.library.model.LibraryDocument;

/**
 * A version of a document as pages show it: in words of the page's language, empty texts for what
 * is not known; see {@link LibraryDocument} for the meaning.
 *
 * @param kind name of the kind
 * @param state code of the state
 * @param stateName name of the state
 * @param failure why it could not be read; may be empty
 * @param note a remark to show with its text; may be empty
 * @param municipality name of the municipality; may be empty
 * @param year the year; may be empty
 */
public record DocumentView(
    String id,
    int version,
    String title,
    String kind,
    String state,
    String stateName,
    String failure,
    String note,
    String municipality,
    String year,
    List<String> authors,
    List<String> themes,
    int pages,
    int parts,
    String visibility,
    boolean truncated,
    boolean fictional,
    String fileName,
    String uploadedBy,
    Instant uploadedAt) {

  /** Says a document in words. */
  public static DocumentView of(LibraryDocument document, DocumentWords words) {
    Description description = document.description();
    return new DocumentView(
        document.id(),
        document.version(),
        description.title(),
        words.kind(description.kind().name()),
        document.state().name(),
        words.state(document.state().name()),
        document.failure().map(reason -> words.failure(reason.name())).orElse(""),
        document.note().map(words::note).orElse(""),
        description.municipality().map(words::municipality).orElse(""),
        description.year().map(String::valueOf).orElse(""),
        description.authors(),
        description.themes(),
        document.pages(),
        document.parts(),
        words.visibility(description.visibility().name()),
        document.truncated(),
        document.fictional(),
        document.fileName(),
        document.uploadedBy(),
        document.uploadedAt());
  }
}

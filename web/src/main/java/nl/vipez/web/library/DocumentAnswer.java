package nl.vipez.web.library;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import nl.vipez.library.model.Description;
import nl.vipez.library.model.LibraryDocument;
import org.jspecify.annotations.Nullable;

/**
 * A version of a document as programs get it; see {@link LibraryDocument} for the meaning.
 *
 * @param note a remark to show with its text, in the caller's language
 */
@JsonbNillable
public record DocumentAnswer(
    String id,
    String state,
    @Nullable String failure,
    String fileName,
    String title,
    String kind,
    String visibility,
    @Nullable String municipality,
    @Nullable Integer year,
    List<String> themes,
    List<String> authors,
    int pages,
    int parts,
    boolean truncated,
    @Nullable String language,
    @Nullable String mediaType,
    long bytes,
    int version,
    @Nullable Integer publishedVersion,
    int latestVersion,
    String sha256,
    boolean fictional,
    @Nullable String note,
    String uploadedAt,
    @Nullable String parent,
    List<String> children,
    long revision) {

  static DocumentAnswer of(LibraryDocument document, DocumentWords words) {
    Description description = document.description();
    return new DocumentAnswer(
        document.id(),
        document.state().name(),
        document.failure().map(Enum::name).orElse(null),
        document.fileName(),
        description.title(),
        description.kind().name(),
        description.visibility().name(),
        description.municipality().orElse(null),
        description.year().orElse(null),
        description.themes(),
        description.authors(),
        document.pages(),
        document.parts(),
        document.truncated(),
        description.language().orElse(null),
        document.mediaType().orElse(null),
        document.file().bytes(),
        document.version(),
        document.publishedVersion().orElse(null),
        document.latestVersion(),
        document.file().sha256(),
        document.fictional(),
        document.note().map(words::note).orElse(null),
        document.uploadedAt().toString(),
        document.parent().orElse(null),
        document.children(),
        document.revision());
  }
}

package nl.vipez.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import nl.vipez.audience.model.Visibility;
import nl.vipez.library.model.Arrival;
import nl.vipez.library.model.Description;
import nl.vipez.library.model.DocumentKind;
import nl.vipez.library.model.DocumentState;
import nl.vipez.library.model.Failure;
import nl.vipez.library.model.StoredFile;
import org.jspecify.annotations.Nullable;

/** A version of a document as it is kept. */
@Entity
@Table(name = "document_version")
class VersionRow {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "document_id")
  private String documentId;

  private int number;

  @Enumerated(EnumType.STRING)
  private DocumentState state;

  @Enumerated(EnumType.STRING)
  private @Nullable Failure failure;

  @Column(name = "publish_at_once")
  private boolean publishAtOnce;

  private boolean fictional;
  private @Nullable String note;

  @Column(name = "file_name")
  private String fileName;

  private String sha256;
  private long bytes;

  @Column(name = "media_type")
  private @Nullable String mediaType;

  private String title;

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  @Enumerated(EnumType.STRING)
  private Visibility visibility;

  private @Nullable String municipality;

  @Column(name = "about_year")
  private @Nullable Integer year;

  private @Nullable String language;
  private String themes;
  private String authors;
  private int pages;
  private int parts;
  private boolean truncated;

  @Column(name = "uploaded_by")
  private String uploadedBy;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  @SuppressWarnings("NullAway") // JPA fills the fields
  protected VersionRow() {}

  @SuppressWarnings("NullAway") // describe() fills the rest
  VersionRow(
      String documentId,
      int number,
      Arrival arrival,
      StoredFile file,
      Description description,
      String uploadedBy,
      Instant uploadedAt) {
    this.documentId = documentId;
    this.number = number;
    this.state = DocumentState.RECEIVED;
    this.publishAtOnce = arrival.publish();
    this.fictional = arrival.fictional();
    this.note = arrival.note().orElse(null);
    this.fileName = arrival.fileName();
    this.sha256 = file.sha256();
    this.bytes = file.bytes();
    this.uploadedBy = uploadedBy;
    this.uploadedAt = uploadedAt;
    describe(description);
  }

  /** Replaces what is known of it beside its text. */
  final void describe(Description description) {
    title = description.title();
    kind = description.kind();
    visibility = description.visibility();
    municipality = description.municipality().orElse(null);
    year = description.year().orElse(null);
    themes = Lists.join(description.themes());
    authors = Lists.join(description.authors());
    language = description.language().orElse(null);
  }

  /** Takes its place in another line. */
  void moveTo(String line, int place) {
    documentId = line;
    number = place;
  }

  /** Keeps what reading the file told. */
  void read(String foundType, Optional<String> foundLanguage, int pageCount, int partCount) {
    mediaType = foundType;
    if (language == null) {
      language = foundLanguage.filter(code -> code.matches("[a-z]{2}")).orElse(null);
    }
    pages = pageCount;
    parts = partCount;
  }

  void markTruncated() {
    truncated = true;
  }

  /** Moves on; a step that is not allowed is a fault in this program. */
  void become(DocumentState next) {
    if (!state.canBecome(next)) {
      throw new IllegalStateException(state + " cannot become " + next);
    }
    state = next;
  }

  void fail(Failure reason) {
    become(DocumentState.FAILED);
    failure = reason;
  }

  long id() {
    return id;
  }

  String documentId() {
    return documentId;
  }

  int number() {
    return number;
  }

  DocumentState state() {
    return state;
  }

  Optional<Failure> failure() {
    return Optional.ofNullable(failure);
  }

  boolean publishAtOnce() {
    return publishAtOnce;
  }

  boolean fictional() {
    return fictional;
  }

  Optional<String> note() {
    return Optional.ofNullable(note);
  }

  String fileName() {
    return fileName;
  }

  StoredFile file() {
    return new StoredFile(sha256, bytes);
  }

  Optional<String> mediaType() {
    return Optional.ofNullable(mediaType);
  }

  Description description() {
    return new Description(
        title,
        kind,
        visibility,
        Optional.ofNullable(municipality),
        Optional.ofNullable(year),
        Lists.split(themes),
        Lists.split(authors),
        Optional.ofNullable(language));
  }

  int pages() {
    return pages;
  }

  int parts() {
    return parts;
  }

  boolean truncated() {
    return truncated;
  }

  String uploadedBy() {
    return uploadedBy;
  }

  Instant uploadedAt() {
    return uploadedAt;
  }
}

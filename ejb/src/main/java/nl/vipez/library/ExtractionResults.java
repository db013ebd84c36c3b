package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vipez.library.model.Arrival;
import nl.vipez.library.model.DocumentState;
import nl.vipez.library.model.Failure;
import nl.vipez.library.model.StoredFile;
import nl.vipez.library.model.TextOfPart;
import nl.vipez.search.TextPart;
import nl.vipez.search.extract.ExtractedText;

/** Takes and finishes the reading of files; each method is one transaction. */
@ApplicationScoped
@Transactional
class ExtractionResults {
  private static final int MAX_TYPE = 200;

  private final LibraryRepository repository;
  private final Texts texts;
  private final Curation curation;
  private final Arrivals arrivals;

  @Inject
  ExtractionResults(
      LibraryRepository repository, Texts texts, Curation curation, Arrivals arrivals) {
    this.repository = repository;
    this.texts = texts;
    this.curation = curation;
    this.arrivals = arrivals;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ExtractionResults() {
    this.repository = null;
    this.texts = null;
    this.curation = null;
    this.arrivals = null;
  }

  /** A file to be read. */
  record Job(long version, StoredFile file, String fileName) {}

  /** A file out of an archive, stored already. */
  record Unpacked(String name, StoredFile file) {}

  /** Puts back in the queue what a stopped server was reading; returns how many wait. */
  long takeUpAgain() {
    repository.moveAll(DocumentState.EXTRACTING, DocumentState.RECEIVED);
    return repository.count(List.of(DocumentState.RECEIVED));
  }

  /** How many files are not in a final state. */
  long unfinished() {
    return repository.count(List.of(DocumentState.RECEIVED, DocumentState.EXTRACTING));
  }

  /** Takes the oldest waiting file. */
  Optional<Job> claim() {
    for (Optional<Long> next = repository.nextReceived();
        next.isPresent();
        next = repository.nextReceived()) {
      if (repository.claim(next.get())) {
        VersionRow version = repository.version(next.get()).orElseThrow();
        return Optional.of(new Job(version.id(), version.file(), version.fileName()));
      }
    }
    return Optional.empty();
  }

  /** Keeps the text, and submits or publishes the version. */
  void succeed(long id, ExtractedText text) {
    VersionRow version = repository.version(id).orElseThrow();
    List<TextOfPart> parts = text.parts().stream().map(ExtractionResults::part).toList();
    texts.keep(id, parts);
    String type = text.mediaType();
    version.read(
        type.substring(0, Math.min(MAX_TYPE, type.length())),
        text.language(),
        text.pages(),
        parts.size());
    if (text.truncated()) {
      version.markTruncated();
    }
    finish(version);
  }

  /** Ends in failure, with the reason. */
  void fail(long id, Failure reason) {
    repository.version(id).orElseThrow().fail(reason);
  }

  /** Gives an archive's files their own documents; the archive's text is the list of names. */
  void unpacked(long id, List<Unpacked> files) {
    VersionRow archive = repository.version(id).orElseThrow();
    for (Unpacked file : files) {
      Arrival arrival =
          new Arrival(
              file.name(),
              archive.publishAtOnce(),
              archive.fictional(),
              archive.note(),
              Optional.of(archive.documentId()));
      arrivals.addChild(
          archive.uploadedBy(),
          arrival,
          file.file(),
          archive.description().titled(title(arrival.fileName())));
    }
    String names = files.stream().map(Unpacked::name).collect(Collectors.joining("\n"));
    texts.keep(id, List.of(new TextOfPart(1, "SECTION", "", List.of(), names)));
    archive.read("application/zip", Optional.empty(), 0, 1);
    finish(archive);
  }

  private void finish(VersionRow version) {
    if (version.publishAtOnce()) {
      curation.publishImported(version);
    } else {
      version.become(DocumentState.SUBMITTED);
    }
  }

  private static String title(String fileName) {
    int dot = fileName.lastIndexOf('.');
    String bare = dot > 0 ? fileName.substring(0, dot) : fileName;
    return bare.replace('_', ' ').strip();
  }

  private static TextOfPart part(TextPart part) {
    return new TextOfPart(
        part.number(),
        part.locator().type().name(),
        part.locator().label(),
        new ArrayList<>(part.headings()),
        part.text());
  }
}

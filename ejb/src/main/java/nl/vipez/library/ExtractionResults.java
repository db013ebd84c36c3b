package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vipez.library.model.Arrival;
import nl.vipez.library.model.DocumentState;
import nl.vipez.library.model.Failure;
import nl.vipez.library.model.StoredFile;
import nl.vipez.library.model.TextOfPart;
import nl.vipez.library.model.TextOfPart.Origin;
import nl.vipez.search.TextPart;
import nl.vipez.search.extract.ExtractedText;
import nl.vipez.search.extract.ScannedPages;

/** Takes and finishes the reading of files; each method is one transaction. */
@ApplicationScoped
@Transactional
class ExtractionResults {
  private static final int MAX_TYPE = 200;

  private final LibraryRepository repository;
  private final Texts texts;
  private final Curation curation;
  private final Arrivals arrivals;
  private final PackedTree tree;
  private final Event<DocumentRead> read;

  @Inject
  ExtractionResults(
      LibraryRepository repository,
      Texts texts,
      Curation curation,
      Arrivals arrivals,
      PackedTree tree,
      Event<DocumentRead> read) {
    this.repository = repository;
    this.texts = texts;
    this.curation = curation;
    this.arrivals = arrivals;
    this.tree = tree;
    this.read = read;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ExtractionResults() {
    this.repository = null;
    this.texts = null;
    this.curation = null;
    this.arrivals = null;
    this.tree = null;
    this.read = null;
  }

  /** A file to be read. */
  record Job(long version, StoredFile file, String fileName) {}

  /** A file out of an archive or a mail, stored already. */
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

  /**
   * Keeps the text, gives what the file brought along documents of their own, and submits or
   * publishes the version.
   *
   * @param files what it brought along, stored already
   */
  void succeed(long id, ExtractedText text, List<Unpacked> files) {
    VersionRow version = repository.version(id).orElseThrow();
    if (!files.isEmpty() && !takeOut(version, files)) {
      if (!isMail(text)) {
        version.fail(Failure.TOO_LARGE);
        return;
      }
      version.markTruncated();
    }
    List<TextOfPart> parts = text.parts().stream().map(part -> part(part, text.scans())).toList();
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

  /** Whether what comes out of this version would lie deeper than allowed. */
  boolean isTooDeep(long id) {
    return tree.isTooDeep(repository.version(id).orElseThrow().documentId());
  }

  /** Ends in failure, with the reason. */
  void fail(long id, Failure reason) {
    repository.version(id).orElseThrow().fail(reason);
  }

  /** A mail without its attachments still says something; an archive without its files does not. */
  private static boolean isMail(ExtractedText text) {
    return !text.mediaType().equals("application/zip");
  }

  /** Gives the files their own documents; false when that would be too many or too much. */
  private boolean takeOut(VersionRow from, List<Unpacked> files) {
    List<StoredFile> stored = files.stream().map(Unpacked::file).toList();
    if (!arrivals.lockedAnd(() -> tree.hasRoom(from.documentId(), stored))) {
      return false;
    }
    for (Unpacked file : files) {
      Arrival arrival =
          new Arrival(
              file.name(),
              from.publishAtOnce(),
              from.fictional(),
              from.note(),
              Optional.of(from.documentId()));
      arrivals.addChild(
          from.uploadedBy(),
          arrival,
          file.file(),
          from.description().titled(title(arrival.fileName())));
    }
    return true;
  }

  private void finish(VersionRow version) {
    read.fire(new DocumentRead(version.documentId()));
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

  private static TextOfPart part(TextPart part, ScannedPages scans) {
    Origin origin = Origin.FILE;
    if (scans.recognised().contains(part.number())) {
      origin = Origin.RECOGNISED;
    } else if (scans.unread().contains(part.number())) {
      origin = Origin.UNREAD;
    }
    return new TextOfPart(
        part.number(),
        part.locator().type().name(),
        part.locator().label(),
        new ArrayList<>(part.headings()),
        part.text(),
        origin);
  }
}

package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.vipez.audience.model.Audience;
import nl.vipez.library.model.Arrival;
import nl.vipez.library.model.Description;
import nl.vipez.library.model.StoredFile;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** Writes down, in one transaction, that a stored file came in. */
@ApplicationScoped
@Transactional
class Arrivals {
  private final LibraryRepository repository;
  private final ChangeLog changes;
  private final Event<DocumentReceived> received;
  private final Clock clock;

  @Inject
  Arrivals(
      LibraryRepository repository,
      ChangeLog changes,
      Event<DocumentReceived> received,
      Clock clock) {
    this.repository = repository;
    this.changes = changes;
    this.received = received;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Arrivals() {
    this.repository = null;
    this.changes = null;
    this.received = null;
    this.clock = null;
  }

  /** A new line with its first version; returns its id. */
  String add(Audience audience, Arrival arrival, StoredFile file, Description description) {
    changes.lockIntake();
    refuseDuplicate(audience, file);
    DocumentRow document =
        repository.add(new DocumentRow(UUID.randomUUID().toString(), arrival.parent()));
    addVersion(document, audience.caller().username(), arrival, file, description);
    return document.id();
  }

  /** A new version in a line the caller may edit. */
  void addTo(
      String line, Audience audience, Arrival arrival, StoredFile file, Description description) {
    changes.lockIntake();
    refuseDuplicate(audience, file);
    DocumentRow document =
        repository
            .lockedDocument(line)
            .filter(row -> mayAddTo(audience, row))
            .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "library.no-document"));
    addVersion(document, audience.caller().username(), arrival, file, description);
  }

  /** Asks a question that no other intake may change the answer to until the transaction ends. */
  boolean lockedAnd(BooleanSupplier question) {
    changes.lockIntake();
    return question.getAsBoolean();
  }

  /** A file out of an archive, on behalf of who uploaded that; nothing when it is there already. */
  void addChild(String uploader, Arrival arrival, StoredFile file, Description description) {
    boolean known =
        repository.versionsWith(file.sha256()).stream()
            .anyMatch(
                version ->
                    version.uploadedBy().equals(uploader) && version.state().holdsItsPlace());
    if (!known) {
      DocumentRow document =
          repository.add(new DocumentRow(UUID.randomUUID().toString(), arrival.parent()));
      addVersion(document, uploader, arrival, file, description);
    }
  }

  private void addVersion(
      DocumentRow document,
      String uploader,
      Arrival arrival,
      StoredFile file,
      Description description) {
    repository.add(
        new VersionRow(
            document.id(),
            document.nextVersion(),
            arrival,
            file,
            description,
            uploader,
            clock.instant()));
    received.fire(new DocumentReceived(document.id()));
  }

  private boolean mayAddTo(Audience audience, DocumentRow document) {
    return repository
        .version(document.id(), document.latestVersion())
        .filter(version -> DocumentAccess.mayEdit(audience, version))
        .isPresent();
  }

  /**
   * Refuses a file the caller can already read. A copy that sits where the caller may not look is
   * taken in as if it were the first: a refusal would tell that somebody else has the file.
   */
  private void refuseDuplicate(Audience audience, StoredFile file) {
    for (VersionRow version : repository.versionsWith(file.sha256())) {
      Optional<DocumentRow> line = repository.document(version.documentId());
      Optional<VersionRow> current =
          line.flatMap(DocumentRow::publishedVersion)
              .flatMap(number -> repository.version(version.documentId(), number));
      if (version.state().holdsItsPlace() && DocumentAccess.mayRead(audience, version, current)) {
        throw new DuplicateDocumentException(version.documentId(), version.description().title());
      }
    }
  }
}

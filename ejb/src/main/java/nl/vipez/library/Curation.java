package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.audience.Audiences;
import nl.vipez.library.model.Decision;
import nl.vipez.library.model.DecisionTaken;
import nl.vipez.library.model.DescriptionDraft;
import nl.vipez.library.model.DocumentState;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * What curators do: decide, and put descriptions right. A decision, what it does to the line, and
 * the change row the index follows are one transaction.
 */
@ApplicationScoped
@Transactional
public class Curation {
  private static final int MAX_REASON = 2_000;

  private final LibraryRepository repository;
  private final Audiences audiences;
  private final Registers registers;
  private final ChangeLog changes;
  private final Event<LibraryChanged> changed;
  private final Clock clock;

  @Inject
  Curation(
      LibraryRepository repository,
      Audiences audiences,
      Registers registers,
      ChangeLog changes,
      Event<LibraryChanged> changed,
      Clock clock) {
    this.repository = repository;
    this.audiences = audiences;
    this.registers = registers;
    this.changes = changes;
    this.changed = changed;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Curation() {
    this.repository = null;
    this.audiences = null;
    this.registers = null;
    this.changes = null;
    this.changed = null;
    this.clock = null;
  }

  /**
   * Decides on a document: WITHDRAW on its published version, the others on its latest. Deciding on
   * an archive or a mail decides on what came out of it and still waits; withdrawing a mail
   * withdraws its attachments.
   *
   * @throws DomainException NOT_FOUND or FORBIDDEN for who is no curator, CONFLICT when the state
   *     does not allow it, UNPROCESSABLE when a reason is missing or too long
   */
  public DecisionTaken decide(Caller caller, String id, Decision decision, String reason) {
    DocumentRow line = forCurator(caller, id);
    String why = reason.strip();
    if (why.length() > MAX_REASON || (decision.needsReason() && why.isEmpty())) {
      throw new DomainException(Problem.UNPROCESSABLE, "library.reason", MAX_REASON);
    }
    DecisionTaken taken = decide(line, decision, why, caller.username());
    decideBelow(line, decision, why, caller.username());
    return taken;
  }

  /** What waits below follows; what was published goes with a mail that is withdrawn. */
  private void decideBelow(DocumentRow above, Decision decision, String reason, String by) {
    boolean archive =
        repository
            .version(above.id(), above.latestVersion())
            .flatMap(VersionRow::mediaType)
            .filter("application/zip"::equals)
            .isPresent();
    for (String child : repository.childrenOf(above.id())) {
      DocumentRow row = repository.lockedDocument(child).orElseThrow();
      boolean follows =
          target(row, decision)
              .filter(
                  version ->
                      version.state() == DocumentState.SUBMITTED
                          || (decision == Decision.WITHDRAW && !archive))
              .isPresent();
      if (follows) {
        decide(row, decision, reason, by);
      }
      decideBelow(row, decision, reason, by);
    }
  }

  /**
   * Replaces the description of a document's latest version; when that is published, the index
   * follows.
   *
   * @throws DomainException as {@link #decide}, and UNPROCESSABLE with every bad field
   */
  public void describe(Caller caller, String id, DescriptionDraft draft) {
    DocumentRow line = forCurator(caller, id);
    VersionRow version = repository.version(id, line.latestVersion()).orElseThrow();
    version.describe(registers.rules().check(draft, audiences.of(caller)));
    if (line.publishedVersion().equals(Optional.of(version.number()))) {
      tellIndex(line);
    }
  }

  /** Publishes, within the running transaction, what was marked to be when it came in. */
  void publishImported(VersionRow version) {
    DocumentRow line = repository.lockedDocument(version.documentId()).orElseThrow();
    apply(line, version, Decision.IMPORT, "", version.uploadedBy());
  }

  private DocumentRow forCurator(Caller caller, String id) {
    Optional<DocumentRow> line = repository.lockedDocument(id);
    if (caller.is(Role.CURATOR) && line.isPresent()) {
      return line.get();
    }
    boolean visible =
        line.flatMap(
                row -> repository.version(id, row.publishedVersion().orElse(row.latestVersion())))
            .filter(
                version ->
                    DocumentAccess.mayRead(audiences.of(caller), version, Optional.of(version)))
            .isPresent();
    throw visible
        ? new DomainException(Problem.FORBIDDEN, "library.curators-only")
        : new DomainException(Problem.NOT_FOUND, "library.no-document");
  }

  private Optional<VersionRow> target(DocumentRow line, Decision decision) {
    return decision == Decision.WITHDRAW
        ? line.publishedVersion().flatMap(number -> repository.version(line.id(), number))
        : repository.version(line.id(), line.latestVersion());
  }

  private DecisionTaken decide(DocumentRow line, Decision decision, String reason, String by) {
    VersionRow version =
        target(line, decision)
            .filter(row -> row.state().isFinal() && row.state().canBecome(decision.outcome()))
            .orElseThrow(
                () -> new DomainException(Problem.CONFLICT, "library.state-forbids", decision));
    return apply(line, version, decision, reason, by);
  }

  private DecisionTaken apply(
      DocumentRow line, VersionRow version, Decision decision, String reason, String by) {
    version.become(decision.outcome());
    DecisionTaken taken =
        repository.add(new DecisionRow(version, decision, reason, by, clock.instant())).taken();
    if (decision.outcome() == DocumentState.PUBLISHED) {
      line.publish(version.number());
      tellIndex(line);
    } else if (decision == Decision.WITHDRAW) {
      line.unpublish();
      tellIndex(line);
    }
    return taken;
  }

  private void tellIndex(DocumentRow line) {
    repository.flush();
    long number = changes.record(line.id());
    line.changed(number);
    changed.fire(new LibraryChanged(number));
  }
}

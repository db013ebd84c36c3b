package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import nl.vipez.account.model.Caller;
import nl.vipez.library.model.Decision;
import nl.vipez.library.model.DecisionTaken;
import nl.vipez.library.model.DocumentState;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * What curators decide. A decision, what it does to the line, and the change row the index follows
 * are one transaction.
 */
@ApplicationScoped
@Transactional
public class Curation {
  private static final int MAX_REASON = 2_000;

  private final LibraryRepository repository;
  private final CuratedLines lines;
  private final Clock clock;

  @Inject
  Curation(LibraryRepository repository, CuratedLines lines, Clock clock) {
    this.repository = repository;
    this.lines = lines;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Curation() {
    this.repository = null;
    this.lines = null;
    this.clock = null;
  }

  /**
   * Decides on a document: WITHDRAW on its published version, the others on its latest. Deciding on
   * an archive or a mail decides on what came out of it and still waits; withdrawing a mail
   * withdraws its attachments.
   *
   * @param seen the revision the curator saw; empty to decide on whatever is there
   * @throws DomainException NOT_FOUND or FORBIDDEN for who is no curator, CONFLICT when the state
   *     does not allow it or somebody else changed the document, UNPROCESSABLE when a reason is
   *     missing or too long
   */
  public DecisionTaken decide(
      Caller caller, String id, OptionalLong seen, Decision decision, String reason) {
    DocumentRow line = lines.take(caller, id, seen);
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

  /** Publishes, within the running transaction, what was marked to be when it came in. */
  void publishImported(VersionRow version) {
    DocumentRow line = repository.lockedDocument(version.documentId()).orElseThrow();
    apply(line, version, Decision.IMPORT, "", version.uploadedBy());
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
    line.touch();
    DecisionTaken taken =
        repository.add(new DecisionRow(version, decision, reason, by, clock.instant())).taken();
    if (decision.outcome() == DocumentState.PUBLISHED) {
      line.publish(version.number());
      lines.tellIndex(line);
    } else if (decision == Decision.WITHDRAW) {
      line.unpublish();
      lines.tellIndex(line);
    }
    return taken;
  }
}

package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.vipez.account.model.Caller;
import nl.vipez.audience.Audiences;
import nl.vipez.library.model.Description;
import nl.vipez.library.model.DescriptionDraft;
import nl.vipez.library.model.curation.Action;
import nl.vipez.library.model.curation.FieldChange;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * Puts descriptions right. What changes is written down field by field, and when the version is
 * published the index follows, all in one transaction.
 */
@ApplicationScoped
@Transactional
public class Descriptions {
  /** How far ahead a review may be set, in years. */
  private static final int FURTHEST_REVIEW = 10;

  private final LibraryRepository repository;
  private final CuratedLines lines;
  private final Audiences audiences;
  private final Registers registers;
  private final EditLog edits;

  @Inject
  Descriptions(
      LibraryRepository repository,
      CuratedLines lines,
      Audiences audiences,
      Registers registers,
      EditLog edits) {
    this.repository = repository;
    this.lines = lines;
    this.audiences = audiences;
    this.registers = registers;
    this.edits = edits;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Descriptions() {
    this.repository = null;
    this.lines = null;
    this.audiences = null;
    this.registers = null;
    this.edits = null;
  }

  /**
   * Replaces the description of a document's latest version.
   *
   * @param seen the revision the curator saw; empty to change whatever is there
   * @return the fields that changed
   * @throws DomainException NOT_FOUND or FORBIDDEN for who is no curator, CONFLICT when somebody
   *     else changed it meanwhile, UNPROCESSABLE with every bad field
   */
  public List<FieldChange> describe(
      Caller caller, String id, OptionalLong seen, DescriptionDraft draft) {
    DocumentRow line = lines.take(caller, id, seen);
    VersionRow version = latest(line);
    Description before = version.description();
    Description after = check(caller, draft);
    List<FieldChange> changes = FieldChange.between(before, after);
    if (!changes.isEmpty()) {
      version.describe(after);
      edits.described(id, version.number(), changes, caller.username());
      line.touch();
      if (line.publishedVersion().equals(Optional.of(version.number()))) {
        lines.tellIndex(line);
      }
    }
    return changes;
  }

  /**
   * What {@link #describe} would change.
   *
   * @throws DomainException as {@link #describe}
   */
  public List<FieldChange> preview(Caller caller, String id, DescriptionDraft draft) {
    DocumentRow line = lines.take(caller, id, OptionalLong.empty());
    return FieldChange.between(latest(line).description(), check(caller, draft));
  }

  /**
   * Sets from when the owner is asked whether the document still holds; an answer given before is
   * done with.
   *
   * @param date today or later, at most ten years ahead; empty to ask nobody
   * @throws DomainException as {@link #describe}
   */
  public void reviewOn(Caller caller, String id, OptionalLong seen, Optional<LocalDate> date) {
    DocumentRow line = lines.take(caller, id, seen);
    LocalDate today = registers.today();
    if (date.filter(day -> day.isBefore(today) || day.isAfter(today.plusYears(FURTHEST_REVIEW)))
        .isPresent()) {
      throw new DomainException(Problem.UNPROCESSABLE, "library.review-date", FURTHEST_REVIEW);
    }
    Optional<LocalDate> before = line.review(today).date();
    if (!before.equals(date) || line.review(today).answer().isPresent()) {
      line.reviewOn(date.orElse(null));
      line.touch();
      edits.done(
          id,
          Action.REVIEW_SET,
          before.map(LocalDate::toString).orElse(""),
          date.map(LocalDate::toString).orElse(""),
          caller.username());
    }
  }

  private VersionRow latest(DocumentRow line) {
    return repository.version(line.id(), line.latestVersion()).orElseThrow();
  }

  private Description check(Caller caller, DescriptionDraft draft) {
    return registers.rules().check(draft, audiences.of(caller));
  }
}

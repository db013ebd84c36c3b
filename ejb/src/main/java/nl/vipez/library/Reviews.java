package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.audience.Audiences;
import nl.vipez.audience.model.Audience;
import nl.vipez.library.model.curation.Action;
import nl.vipez.library.model.curation.DueReview;
import nl.vipez.library.model.curation.Review;
import nl.vipez.library.model.curation.ReviewAnswer;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * Documents whose day of review has come: their owners, who are those that see their drafts, are
 * asked whether they still hold.
 */
@ApplicationScoped
@Transactional
public class Reviews {
  private static final int MAX_NOTE = 2_000;
  private static final int FURTHEST = 10;
  private static final int MOST = 500;

  private final LibraryRepository repository;
  private final Audiences audiences;
  private final Registers registers;
  private final Views views;
  private final EditLog edits;
  private final Event<ReviewDue> due;
  private final Clock clock;

  @Inject
  Reviews(
      LibraryRepository repository,
      Audiences audiences,
      Registers registers,
      Views views,
      EditLog edits,
      Event<ReviewDue> due,
      Clock clock) {
    this.repository = repository;
    this.audiences = audiences;
    this.registers = registers;
    this.views = views;
    this.edits = edits;
    this.due = due;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Reviews() {
    this.repository = null;
    this.audiences = null;
    this.registers = null;
    this.views = null;
    this.edits = null;
    this.due = null;
    this.clock = null;
  }

  /** How the review of a document stands, for those who see its drafts; nothing for others. */
  public Review of(Caller caller, String id) {
    return repository
        .document(id)
        .filter(line -> mayAnswer(audiences.of(caller), line))
        .map(line -> line.review(registers.today()))
        .orElse(Review.none());
  }

  /** Documents the caller is asked about, or as a curator has to act on; the longest due first. */
  public List<DueReview> due(Caller caller) {
    Audience audience = audiences.of(caller);
    LocalDate today = registers.today();
    return repository.dueForReview(today, MOST).stream()
        .filter(line -> caller.is(Role.CURATOR) || line.review(today).answer().isEmpty())
        .filter(line -> mayAnswer(audience, line))
        .map(line -> new DueReview(views.whole(line, published(line)), line.review(today)))
        .toList();
  }

  /**
   * Takes an owner's answer.
   *
   * @param next for STILL_RIGHT: when to ask again, after today and at most ten years ahead
   * @param note a remark for the curator; may be empty
   * @throws DomainException NOT_FOUND for who may not answer, CONFLICT when nobody asks now,
   *     UNPROCESSABLE for a missing or bad day or too long a remark
   */
  public void answer(
      Caller caller, String id, ReviewAnswer answer, Optional<LocalDate> next, String note) {
    DocumentRow line =
        repository
            .lockedDocument(id)
            .filter(row -> mayAnswer(audiences.of(caller), row))
            .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "library.no-document"));
    LocalDate today = registers.today();
    if (!line.review(today).due()) {
      throw new DomainException(Problem.CONFLICT, "library.no-review");
    }
    if (note.length() > MAX_NOTE) {
      throw new DomainException(Problem.UNPROCESSABLE, "library.reason", MAX_NOTE);
    }
    if (answer == ReviewAnswer.STILL_RIGHT) {
      line.reviewOn(
          next.filter(day -> day.isAfter(today) && !day.isAfter(today.plusYears(FURTHEST)))
              .orElseThrow(
                  () ->
                      new DomainException(Problem.UNPROCESSABLE, "library.review-date", FURTHEST)));
    } else {
      line.reviewAnswered(answer, note);
    }
    line.touch();
    String said = next.map(day -> " " + day).orElse("") + (note.isEmpty() ? "" : ": " + note);
    edits.done(id, Action.REVIEW_ANSWERED, "", answer.name() + said, caller.username());
  }

  /** Asks the owners of documents that came due since; returns how many. */
  int ask() {
    List<DocumentRow> lines =
        repository.dueForReview(registers.today(), MOST).stream()
            .filter(line -> !line.reviewWasAsked())
            .toList();
    for (DocumentRow line : lines) {
      VersionRow version = published(line);
      line.reviewAsked(clock.instant());
      edits.done(line.id(), Action.REVIEW_ASKED, "", version.uploadedBy(), "");
      due.fire(new ReviewDue(line.id(), version.description().title(), version.uploadedBy()));
    }
    return lines.size();
  }

  private boolean mayAnswer(Audience audience, DocumentRow line) {
    return line.publishedVersion().isPresent() && DocumentAccess.mayEdit(audience, published(line));
  }

  private VersionRow published(DocumentRow line) {
    return line.publishedVersion()
        .flatMap(number -> repository.version(line.id(), number))
        .orElseThrow();
  }
}

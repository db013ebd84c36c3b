package nl.vipez.web.library;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.vipez.library.Reviews;
import nl.vipez.library.model.curation.ReviewAnswer;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.problem.PageMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Documents of which the caller is asked whether they still hold. */
@Named
@ViewScoped
public class ReviewsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

  @Inject private CurrentCaller current;
  @Inject private Reviews reviews;
  @Inject private DocumentWords words;
  @Inject private PageMessages messages;
  @Inject private Clock clock;

  private @Nullable String date;
  private @Nullable String note;

  @SuppressWarnings("NullAway") // the container fills the fields
  public ReviewsPage() {}

  /** Turns strangers away, and proposes to ask again in a year. */
  public void open() {
    if (!current.isSignedIn()) {
      throw new DomainException(Problem.NOT_FOUND, "library.no-document");
    }
    date = LocalDate.now(clock.withZone(NETHERLANDS)).plusYears(1).toString();
  }

  /** What the caller is asked about, the longest due first. */
  public List<ReviewView> getDue() {
    return reviews.due(current.caller()).stream().map(due -> ReviewView.of(due, words)).toList();
  }

  /** Takes an answer. */
  public @Nullable String answer(String id, String code) {
    boolean done =
        messages.attempt(
            () ->
                reviews.answer(
                    current.caller(),
                    id,
                    ReviewAnswer.ofCode(code).orElseThrow(),
                    code.equals("STILL_RIGHT")
                        ? Optional.ofNullable(date).map(DescriptionReader::day)
                        : Optional.empty(),
                    note == null ? "" : note.strip()),
            "library",
            "review.thanks");
    return done ? "/library/reviews?faces-redirect=true" : null;
  }

  public @Nullable String getDate() {
    return date;
  }

  public void setDate(@Nullable String date) {
    this.date = date;
  }

  public @Nullable String getNote() {
    return note;
  }

  public void setNote(@Nullable String note) {
    this.note = note;
  }
}

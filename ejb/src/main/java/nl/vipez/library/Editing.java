package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import nl.vipez.account.model.Caller;
import nl.vipez.library.model.Decision;
import nl.vipez.library.model.DescriptionDraft;

/** What a curator does with one press of a button, in one transaction: all of it or nothing. */
@ApplicationScoped
@Transactional
public class Editing {
  private final Descriptions descriptions;
  private final Curation curation;

  @Inject
  Editing(Descriptions descriptions, Curation curation) {
    this.descriptions = descriptions;
    this.curation = curation;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Editing() {
    this.descriptions = null;
    this.curation = null;
  }

  /**
   * Changes the description and, if it is spoken of, the day of review.
   *
   * @throws nl.vipez.shared.DomainException as {@link Descriptions#describe} and {@link
   *     Descriptions#reviewOn}
   */
  public void change(
      Caller caller,
      String id,
      OptionalLong seen,
      DescriptionDraft draft,
      Optional<Optional<LocalDate>> review) {
    descriptions.describe(caller, id, seen, draft);
    review.ifPresent(date -> descriptions.reviewOn(caller, id, OptionalLong.empty(), date));
  }

  /**
   * Changes all that and decides.
   *
   * @throws nl.vipez.shared.DomainException as {@link #change} and {@link Curation#decide}
   */
  public void changeAndDecide(
      Caller caller,
      String id,
      OptionalLong seen,
      DescriptionDraft draft,
      Optional<LocalDate> review,
      Decision decision,
      String reason) {
    change(caller, id, seen, draft, Optional.of(review));
    curation.decide(caller, id, OptionalLong.empty(), decision, reason);
  }
}

package nl.vipez.library.model.curation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nl.vipez.library.model.DocumentKind;
import nl.vipez.library.model.DocumentState;
import nl.vipez.library.model.Failure;

/**
 * What lies on the curators' desk.
 *
 * @param state where the version stands
 * @param kind only of this kind
 * @param municipality only of this municipality (CBS code)
 * @param uploader only by this person (sign-in name)
 * @param before only what came in before this moment
 * @param nearDuplicate only with an unanswered near-duplicate
 * @param reviewDue only those whose review has come or was answered
 * @param failure only those that could not be read for this reason
 * @param order how it is sorted
 */
public record QueueFilter(
    DocumentState state,
    Optional<DocumentKind> kind,
    Optional<String> municipality,
    Optional<String> uploader,
    Optional<Instant> before,
    boolean nearDuplicate,
    boolean reviewDue,
    Optional<Failure> failure,
    Order order) {

  /** How the queue is sorted. */
  public enum Order {
    OLDEST,
    NEWEST,
    TITLE,
    KIND
  }

  public QueueFilter {
    Objects.requireNonNull(state);
    Objects.requireNonNull(order);
  }

  /** All in one state: what waits the oldest first, all else the newest. */
  public static QueueFilter in(DocumentState state) {
    return new QueueFilter(
        state,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        state == DocumentState.SUBMITTED ? Order.OLDEST : Order.NEWEST);
  }
}

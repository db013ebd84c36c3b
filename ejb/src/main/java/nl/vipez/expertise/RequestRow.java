package nl.vipez.expertise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import nl.vipez.expertise.model.RequestState;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import org.jspecify.annotations.Nullable;

/** A request as it is kept. */
@Entity
@Table(name = "help_request")
class RequestRow {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "need_id")
  private NeedRow need;

  @ManyToOne(optional = false)
  @JoinColumn(name = "offer_id")
  private OfferRow offer;

  private String message;

  @Enumerated(EnumType.STRING)
  private RequestState state;

  private @Nullable String reason;
  private double score;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @SuppressWarnings("NullAway") // JPA fills the fields
  protected RequestRow() {}

  RequestRow(NeedRow need, OfferRow offer, String message, double score, Instant askedAt) {
    this.need = need;
    this.offer = offer;
    this.message = message;
    this.score = score;
    this.state = RequestState.ASKED;
    this.askedAt = askedAt;
  }

  /** Takes an answer; one that cannot follow the present state is a conflict. */
  void answer(RequestState answer, Optional<String> why, Instant now) {
    if (!answer.mayFollow(state)) {
      throw new DomainException(Problem.CONFLICT, "expertise.answer-out-of-order", state, answer);
    }
    this.state = answer;
    this.reason = why.orElse(reason);
    this.answeredAt = now;
  }

  NeedRow need() {
    return need;
  }

  OfferRow offer() {
    return offer;
  }

  String message() {
    return message;
  }

  RequestState state() {
    return state;
  }

  Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  Instant askedAt() {
    return askedAt;
  }
}

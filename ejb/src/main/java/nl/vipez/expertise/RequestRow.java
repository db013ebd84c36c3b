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
import nl.vipez.expertise.model.Appointment;
import nl.vipez.expertise.model.MatchId;
import nl.vipez.expertise.model.RequestState;
import nl.vipez.expertise.model.Standing;
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

  @Column(name = "appointment_at")
  private @Nullable Instant appointmentAt;

  @Column(name = "appointment_minutes")
  private @Nullable Integer appointmentMinutes;

  @Column(name = "appointment_place")
  private @Nullable String appointmentPlace;

  @Column(name = "appointment_number")
  private int appointmentNumber;

  private @Nullable Boolean worthwhile;
  private @Nullable String outcome;
  private @Nullable String practice;

  @Column(name = "round_id")
  private @Nullable Long round;

  @ManyToOne
  @JoinColumn(name = "suggested_offer")
  private @Nullable OfferRow suggested;

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

  /** A request that a matching round made. */
  RequestRow(NeedRow need, OfferRow offer, double score, long round, Instant askedAt) {
    this(need, offer, "", score, askedAt);
    this.round = round;
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

  /** Where it stands, as ranking needs it. */
  Standing standing() {
    return new Standing(
        need.id(), need.municipality(), offer.username(), offer.municipality(), state);
  }

  /** Keeps whom the provider named to ask instead. */
  void suggest(OfferRow colleague) {
    this.suggested = colleague;
  }

  Optional<OfferRow> suggested() {
    return Optional.ofNullable(suggested);
  }

  /** Keeps a moment, and says which one in a row it is. */
  int appoint(Appointment appointment) {
    this.appointmentAt = appointment.at();
    this.appointmentMinutes = appointment.minutes();
    this.appointmentPlace = appointment.place();
    return appointmentNumber++;
  }

  Optional<Appointment> appointment() {
    return Optional.ofNullable(appointmentAt)
        .map(
            at ->
                new Appointment(
                    at,
                    Optional.ofNullable(appointmentMinutes).orElseThrow(),
                    Optional.ofNullable(appointmentPlace).orElseThrow()));
  }

  void close(Optional<String> whatCame) {
    this.outcome = whatCame.orElse(null);
  }

  Optional<String> outcome() {
    return Optional.ofNullable(outcome);
  }

  void worthwhile(boolean worth) {
    this.worthwhile = worth;
  }

  Optional<Boolean> worthwhile() {
    return Optional.ofNullable(worthwhile);
  }

  void practice(String document) {
    this.practice = document;
  }

  Optional<String> practice() {
    return Optional.ofNullable(practice);
  }

  MatchId match() {
    return new MatchId(need.toNeed().id(), offer.id());
  }

  /** The account of the provider, or of who asked. */
  Optional<String> username(boolean ofProvider) {
    return ofProvider ? Optional.of(offer.username()) : need.username();
  }

  Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
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

  boolean ofRound() {
    return round != null;
  }

  Instant askedAt() {
    return askedAt;
  }
}

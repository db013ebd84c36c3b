package nl.vipez.expertise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.expertise.model.Offer;
import nl.vipez.expertise.model.OfferDraft;
import org.jspecify.annotations.Nullable;

/** An offer as it is kept. */
@Entity
@Table(name = "offer")
class OfferRow {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  private String username;

  @Column(name = "display_name")
  private String displayName;

  private String municipality;
  private String title;
  private String body;
  private String themes;
  private String documents;
  private int capacity;

  @Column(name = "available_from")
  private LocalDate availableFrom;

  @Column(name = "available_to")
  private @Nullable LocalDate availableTo;

  private boolean consent;

  @Column(name = "consent_at")
  private @Nullable Instant consentAt;

  @SuppressWarnings("NullAway") // JPA fills the fields
  protected OfferRow() {}

  OfferRow(Caller person, OfferDraft draft, Instant now) {
    this.username = person.username();
    this.displayName = person.displayName();
    this.municipality = person.municipality().orElseThrow();
    this.title = draft.title();
    this.body = draft.text();
    this.themes = Codes.join(draft.themes());
    this.documents = Codes.join(draft.documents());
    this.capacity = draft.capacity();
    this.availableFrom = draft.from();
    this.availableTo = draft.to().orElse(null);
    consent(draft.consent(), now);
  }

  /** Gives or withdraws the consent; the offer is found, or not, from this moment. */
  final void consent(boolean given, Instant now) {
    this.consent = given;
    this.consentAt = now;
  }

  long id() {
    return id;
  }

  String username() {
    return username;
  }

  Offer toOffer() {
    return new Offer(
        id,
        username,
        displayName,
        municipality,
        title,
        body,
        Codes.split(themes),
        Codes.split(documents),
        capacity,
        availableFrom,
        Optional.ofNullable(availableTo),
        consent);
  }
}

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
import nl.vipez.expertise.model.OwnOffer;
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

  @Column(name = "consent_version")
  private @Nullable String consentVersion;

  private String reach;

  @SuppressWarnings("NullAway") // JPA fills the fields
  protected OfferRow() {}

  OfferRow(Caller person, OfferDraft draft, Instant now) {
    this.username = person.username();
    this.displayName = person.displayName();
    this.municipality = person.municipality().orElseThrow();
    write(draft);
    consent(draft.consent(), now);
  }

  /** Takes over what the person changed; a consent given before keeps its date. */
  void change(OfferDraft draft, Instant now) {
    write(draft);
    if (draft.consent() != consent) {
      consent(draft.consent(), now);
    }
  }

  private void write(OfferDraft draft) {
    this.title = draft.title().strip();
    this.body = draft.text().strip();
    this.themes = Codes.join(draft.themes());
    this.documents = Codes.join(draft.documents());
    this.reach = draft.reach().strip();
    this.capacity = draft.capacity();
    this.availableFrom = draft.from();
    this.availableTo = draft.to().orElse(null);
  }

  /** Leaves nothing of what the person wrote; the row stays, for requests point to it. */
  void erase(Instant now) {
    this.title = "—";
    this.body = "";
    this.displayName = "—";
    this.documents = "";
    this.reach = "";
    consent(false, now);
  }

  /** Gives or withdraws the consent; the offer is found, or not, from this moment. */
  final void consent(boolean given, Instant now) {
    this.consent = given;
    this.consentAt = now;
    this.consentVersion = given ? OwnOffer.CONSENT_VERSION : null;
  }

  long id() {
    return id;
  }

  String username() {
    return username;
  }

  String municipality() {
    return municipality;
  }

  String reach() {
    return reach;
  }

  /** As its own person sees it. */
  OwnOffer own() {
    return new OwnOffer(
        toOffer(), reach, Optional.ofNullable(consentVersion), Optional.ofNullable(consentAt));
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

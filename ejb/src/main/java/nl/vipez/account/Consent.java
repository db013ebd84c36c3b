package nl.vipez.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.vipez.account.model.ConsentFacts;
import org.jspecify.annotations.Nullable;

/** One time a municipality agreed to open its figures to the other participants. */
@Entity
@Table(name = "consent")
class Consent {
  @Id private String id;
  private String municipality;
  private int version;

  @Column(name = "given_on")
  private LocalDate givenOn;

  @Column(name = "given_by")
  private String givenBy;

  @Column(name = "withdrawn_on")
  private @Nullable LocalDate withdrawnOn;

  @Column(name = "withdrawn_by")
  private @Nullable String withdrawnBy;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Consent() {}

  Consent(String municipality, int version, LocalDate givenOn, String givenBy) {
    this.id = UUID.randomUUID().toString();
    this.municipality = municipality;
    this.version = version;
    this.givenOn = givenOn;
    this.givenBy = givenBy;
  }

  void withdraw(LocalDate day, String by) {
    withdrawnOn = day;
    withdrawnBy = by;
  }

  ConsentFacts facts() {
    return new ConsentFacts(
        municipality, version, givenOn, givenBy, Optional.ofNullable(withdrawnOn));
  }
}

package nl.vipez.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A link with which one person sets a password once; only its keyed hash is kept. */
@Entity
@Table(name = "password_link")
class PasswordLink {
  @Id private String hash;
  private String username;

  @Column(name = "expires_at")
  private OffsetDateTime expiresAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected PasswordLink() {}

  PasswordLink(String hash, String username, Instant expiresAt) {
    this.hash = hash;
    this.username = username;
    this.expiresAt = expiresAt.atOffset(ZoneOffset.UTC);
  }

  String username() {
    return username;
  }

  boolean expired(Instant now) {
    return !now.isBefore(expiresAt.toInstant());
  }
}

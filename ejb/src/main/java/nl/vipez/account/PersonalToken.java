package nl.vipez.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.vipez.account.model.TokenFacts;

/** A secret with which a program signs in for a person; only its keyed hash is kept. */
@Entity
@Table(name = "personal_token")
class PersonalToken {
  @Id private String id;
  private String username;
  private String name;
  private String hash;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected PersonalToken() {}

  PersonalToken(String username, String name, String hash, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.username = username;
    this.name = name;
    this.hash = hash;
    this.createdAt = now.atOffset(ZoneOffset.UTC);
  }

  String username() {
    return username;
  }

  TokenFacts facts() {
    return new TokenFacts(id, name, createdAt.toInstant());
  }
}

package nl.vipez.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.vipez.account.model.AccountFacts;
import nl.vipez.account.model.NewAccount;
import nl.vipez.account.model.PasswordHash;
import nl.vipez.account.model.Role;
import nl.vipez.account.model.SignedIn;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in; without a password hash nobody can, until a link sets one. */
@Entity
@Table(name = "account")
class Account {
  @Id private String username;

  @Column(name = "display_name")
  private String displayName;

  private String email;

  @Enumerated(EnumType.STRING)
  private Role role;

  private @Nullable String municipality;
  private String language;

  @Column(name = "password_hash")
  private @Nullable String passwordHash;

  private boolean blocked;

  @Column(name = "email_wanted")
  private @Nullable String emailWanted;

  private boolean erased;

  @Column(name = "created_at")
  private OffsetDateTime createdAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Account() {}

  Account(NewAccount from, Instant now) {
    username = from.username();
    displayName = from.displayName();
    email = from.email();
    role = from.role();
    municipality = from.municipality().orElse(null);
    language = "nl";
    createdAt = now.atOffset(ZoneOffset.UTC);
  }

  AccountFacts facts() {
    return new AccountFacts(
        username,
        displayName,
        email,
        wantedEmail(),
        role,
        Optional.ofNullable(municipality),
        language,
        blocked);
  }

  SignedIn signedIn() {
    String hash = passwordHash == null ? "" : passwordHash;
    return new SignedIn(
        facts().caller(), language, hash.substring(Math.max(0, hash.length() - 12)));
  }

  Optional<PasswordHash> password() {
    return Optional.ofNullable(passwordHash).map(PasswordHash::parse);
  }

  void password(PasswordHash hash) {
    passwordHash = hash.text();
  }

  void describe(String newDisplayName) {
    displayName = newDisplayName;
  }

  /** Where this person asked to be reached, until that is confirmed. */
  Optional<String> wantedEmail() {
    return Optional.ofNullable(emailWanted);
  }

  void wantEmail(String address) {
    emailWanted = address;
  }

  /** Takes a confirmed address, or none at all when it is empty. */
  void reachAt(String address) {
    email = address;
    emailWanted = null;
  }

  /** Leaves the name, which others' records point to, and nothing that says who it was. */
  void erase() {
    displayName = "–";
    reachAt("");
    passwordHash = null;
    blocked = true;
    erased = true;
  }

  boolean erased() {
    return erased;
  }

  void speak(String tag) {
    language = tag;
  }

  void block(boolean now) {
    blocked = now;
  }

  boolean blocked() {
    return blocked;
  }
}

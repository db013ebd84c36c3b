package nl.vipez.expertise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.expertise.model.Need;
import nl.vipez.expertise.model.NeedDraft;
import org.jspecify.annotations.Nullable;

/** A need as it is kept. */
@Entity
@Table(name = "need")
class NeedRow {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  private String municipality;

  @Column(name = "asked_by")
  private String askedBy;

  private String title;
  private String body;
  private String themes;
  private @Nullable String indicator;
  private @Nullable String document;

  private @Nullable String username;

  @Column(name = "in_round")
  private boolean inRound;

  @Column(name = "created_at")
  private Instant createdAt;

  @SuppressWarnings("NullAway") // JPA fills the fields
  protected NeedRow() {}

  NeedRow(Caller person, NeedDraft draft, Instant createdAt) {
    this.municipality = draft.municipality();
    this.username = person.username();
    this.askedBy = person.displayName();
    this.title = draft.title().strip();
    this.body = draft.text().strip();
    this.themes = Codes.join(draft.themes());
    this.indicator = draft.indicator().orElse(null);
    this.document = draft.document().orElse(null);
    this.inRound = draft.inRound();
    this.createdAt = createdAt;
  }

  /** Who asked; unknown for questions of before this was kept, and for accounts erased. */
  Optional<String> username() {
    return Optional.ofNullable(username);
  }

  /** Forgets who asked; the question stays the municipality's. */
  void forgetPerson() {
    this.username = null;
  }

  long id() {
    return id;
  }

  String municipality() {
    return municipality;
  }

  String askedBy() {
    return askedBy;
  }

  Instant createdAt() {
    return createdAt;
  }

  Need toNeed() {
    return new Need(
        id,
        municipality,
        title,
        body,
        Codes.split(themes),
        Optional.ofNullable(indicator),
        Optional.ofNullable(document));
  }
}

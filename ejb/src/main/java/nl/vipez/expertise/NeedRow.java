package nl.vipez.expertise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.vipez.expertise.model.Need;
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

  private @Nullable String username;

  @Column(name = "in_round")
  private boolean inRound;

  @Column(name = "created_at")
  private Instant createdAt;

  @SuppressWarnings("NullAway") // JPA fills the fields
  protected NeedRow() {}

  NeedRow(
      String municipality,
      String username,
      String askedBy,
      String title,
      String body,
      Set<String> themes,
      Optional<String> indicator,
      boolean inRound,
      Instant createdAt) {
    this.municipality = municipality;
    this.username = username;
    this.askedBy = askedBy;
    this.title = title;
    this.body = body;
    this.themes = Codes.join(themes);
    this.indicator = indicator.orElse(null);
    this.inRound = inRound;
    this.createdAt = createdAt;
  }

  /** Who asked; unknown for questions of before this was kept, and for accounts erased. */
  Optional<String> username() {
    return Optional.ofNullable(username);
  }

  String askedBy() {
    return askedBy;
  }

  Instant createdAt() {
    return createdAt;
  }

  Need toNeed() {
    return new Need(
        id, municipality, title, body, Codes.split(themes), Optional.ofNullable(indicator));
  }
}

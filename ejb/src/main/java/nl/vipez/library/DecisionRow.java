package nl.vipez.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.vipez.library.model.Decision;
import nl.vipez.library.model.DecisionTaken;

/** A decision as it is kept; rows are only ever added. */
@Entity
@Table(name = "document_decision")
class DecisionRow {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private long id;

  @Column(name = "document_id")
  private String documentId;

  private int number;

  @Enumerated(EnumType.STRING)
  private Decision decision;

  private String reason;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @SuppressWarnings("NullAway") // JPA fills the fields
  protected DecisionRow() {}

  DecisionRow(
      VersionRow version, Decision decision, String reason, String decidedBy, Instant decidedAt) {
    this.documentId = version.documentId();
    this.number = version.number();
    this.decision = decision;
    this.reason = reason;
    this.decidedBy = decidedBy;
    this.decidedAt = decidedAt;
  }

  DecisionTaken taken() {
    return new DecisionTaken(number, decision, reason, decidedBy, decidedAt);
  }
}

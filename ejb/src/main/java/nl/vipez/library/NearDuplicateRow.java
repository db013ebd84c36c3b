package nl.vipez.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Two versions that are nearly the same, for queries alone; {@link SimilarVersions} writes them.
 */
@Entity
@Table(name = "near_duplicate")
class NearDuplicateRow {
  @Id private long id;

  @Column(name = "one_version")
  private long oneVersion;

  @Column(name = "other_version")
  private long otherVersion;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  /** JPA fills the fields. */
  protected NearDuplicateRow() {}
}

package nl.vipez.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line of versions as it is kept. */
@Entity
@Table(name = "document")
class DocumentRow {
  @Id private String id;

  @Column(name = "parent_id")
  private @Nullable String parentId;

  @Column(name = "published_version")
  private @Nullable Integer publishedVersion;

  @Column(name = "latest_version")
  private int latestVersion;

  @Column(name = "change_number")
  private long changeNumber;

  @SuppressWarnings("NullAway") // JPA fills the fields
  protected DocumentRow() {}

  DocumentRow(String id, Optional<String> parentId) {
    this.id = id;
    this.parentId = parentId.orElse(null);
  }

  String id() {
    return id;
  }

  Optional<String> parentId() {
    return Optional.ofNullable(parentId);
  }

  Optional<Integer> publishedVersion() {
    return Optional.ofNullable(publishedVersion);
  }

  int latestVersion() {
    return latestVersion;
  }

  long changeNumber() {
    return changeNumber;
  }

  /** Hands out the number of a new version. */
  int nextVersion() {
    latestVersion = latestVersion + 1;
    return latestVersion;
  }

  void publish(int version) {
    publishedVersion = version;
  }

  void unpublish() {
    publishedVersion = null;
  }

  void changed(long number) {
    changeNumber = number;
  }
}

package nl.vipez.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.vipez.library.model.curation.Review;
import nl.vipez.library.model.curation.ReviewAnswer;
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

  private long revision;

  @Column(name = "moved_to")
  private @Nullable String movedTo;

  @Column(name = "review_date")
  private @Nullable LocalDate reviewDate;

  @Column(name = "review_asked_at")
  private @Nullable Instant reviewAskedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "review_answer")
  private @Nullable ReviewAnswer reviewAnswer;

  @Column(name = "review_note")
  private @Nullable String reviewNote;

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

  /** Raised by every change a person makes. */
  long revision() {
    return revision;
  }

  void touch() {
    revision++;
  }

  /** The line that took over the versions of this one. */
  Optional<String> movedTo() {
    return Optional.ofNullable(movedTo);
  }

  /** Gives its versions to another line; this one only shows the way from then on. */
  void moveTo(String other) {
    movedTo = other;
    publishedVersion = null;
    latestVersion = 0;
    reviewOn(null);
    touch();
  }

  /** Sets from when its owner is asked, or that nobody is; an answer of before is done with. */
  void reviewOn(@Nullable LocalDate date) {
    reviewDate = date;
    reviewAskedAt = null;
    reviewAnswer = null;
    reviewNote = null;
  }

  void reviewAsked(Instant at) {
    reviewAskedAt = at;
  }

  void reviewAnswered(ReviewAnswer answer, String note) {
    reviewAnswer = answer;
    reviewNote = note;
  }

  boolean reviewWasAsked() {
    return reviewAskedAt != null;
  }

  /** How its review stands on this day. */
  Review review(LocalDate today) {
    return new Review(
        Optional.ofNullable(reviewDate),
        reviewDate != null && !reviewDate.isAfter(today),
        Optional.ofNullable(reviewAnswer),
        reviewNote == null ? "" : reviewNote);
  }

  /** Hands out the number of a new version. */
  int nextVersion() {
    latestVersion = latestVersion + 1;
    touch();
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

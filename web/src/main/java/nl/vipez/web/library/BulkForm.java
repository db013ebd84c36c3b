package nl.vipez.web.library;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import nl.vipez.library.model.Decision;
import nl.vipez.library.model.curation.BulkEdit;
import org.jspecify.annotations.Nullable;

/** What a curator wants done to many documents; what is empty stays as it is. */
public class BulkForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable String kind;
  private @Nullable String visibility;
  private @Nullable Integer year;
  private String[] addThemes = {};
  private String[] removeThemes = {};
  private @Nullable String reviewDate;
  private @Nullable String decision;
  private @Nullable String reason;

  BulkEdit edit() {
    return new BulkEdit(
        filled(kind),
        filled(visibility),
        Optional.empty(),
        Optional.ofNullable(year),
        Arrays.asList(addThemes),
        Arrays.asList(removeThemes),
        filled(reviewDate).map(DescriptionReader::day),
        filled(decision).flatMap(Decision::ofCode),
        filled(reason).orElse(""));
  }

  private static Optional<String> filled(@Nullable String given) {
    return Optional.ofNullable(given).map(String::strip).filter(text -> !text.isEmpty());
  }

  public @Nullable String getKind() {
    return kind;
  }

  public void setKind(@Nullable String kind) {
    this.kind = kind;
  }

  public @Nullable String getVisibility() {
    return visibility;
  }

  public void setVisibility(@Nullable String visibility) {
    this.visibility = visibility;
  }

  public @Nullable Integer getYear() {
    return year;
  }

  public void setYear(@Nullable Integer year) {
    this.year = year;
  }

  public String[] getAddThemes() {
    return addThemes.clone();
  }

  public void setAddThemes(String[] addThemes) {
    this.addThemes = addThemes.clone();
  }

  public String[] getRemoveThemes() {
    return removeThemes.clone();
  }

  public void setRemoveThemes(String[] removeThemes) {
    this.removeThemes = removeThemes.clone();
  }

  public @Nullable String getReviewDate() {
    return reviewDate;
  }

  public void setReviewDate(@Nullable String reviewDate) {
    this.reviewDate = reviewDate;
  }

  public @Nullable String getDecision() {
    return decision;
  }

  public void setDecision(@Nullable String decision) {
    this.decision = decision;
  }

  public @Nullable String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason;
  }
}

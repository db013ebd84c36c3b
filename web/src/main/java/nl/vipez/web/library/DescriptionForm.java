package nl.vipez.web.library;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.vipez.library.model.Description;
import nl.vipez.library.model.DescriptionDraft;
import nl.vipez.library.model.proposal.Proposal.Field;
import org.jspecify.annotations.Nullable;

/** The fields of a description while a curator edits them. */
public class DescriptionForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable String title;
  private @Nullable String kind;
  private @Nullable String visibility;
  private @Nullable String municipality;
  private @Nullable Integer year;
  private @Nullable String language;
  private @Nullable String authors;
  private String[] themes = {};
  private @Nullable String reviewDate;

  static DescriptionForm of(Description description) {
    DescriptionForm form = new DescriptionForm();
    form.title = description.title();
    form.kind = description.kind().name();
    form.visibility = description.visibility().name();
    form.municipality = description.municipality().orElse(null);
    form.year = description.year().orElse(null);
    form.language = description.language().orElse(null);
    form.authors = String.join("\n", description.authors());
    form.themes = description.themes().toArray(String[]::new);
    return form;
  }

  DescriptionDraft draft() {
    return new DescriptionDraft(
        Optional.ofNullable(title),
        Optional.ofNullable(kind),
        Optional.ofNullable(visibility),
        Optional.ofNullable(municipality),
        Optional.ofNullable(year),
        Arrays.asList(themes),
        authors == null ? List.of() : Arrays.asList(authors.split("\\R")),
        Optional.ofNullable(language));
  }

  /** The day of review, if one was given. */
  Optional<LocalDate> review() {
    return Optional.ofNullable(reviewDate)
        .filter(text -> !text.isBlank())
        .map(DescriptionReader::day);
  }

  /** Whether a field holds this value. */
  boolean holds(Field field, String value) {
    return switch (field) {
      case TITLE -> value.equals(title);
      case KIND -> value.equals(kind);
      case MUNICIPALITY -> value.equals(municipality);
      case YEAR -> value.equals(String.valueOf(year));
      case LANGUAGE -> value.equals(language);
      case THEMES -> Arrays.asList(themes).contains(value);
    };
  }

  public @Nullable String getReviewDate() {
    return reviewDate;
  }

  public void setReviewDate(@Nullable String reviewDate) {
    this.reviewDate = reviewDate;
  }

  public @Nullable String getTitle() {
    return title;
  }

  public void setTitle(@Nullable String title) {
    this.title = title;
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

  public @Nullable String getMunicipality() {
    return municipality;
  }

  public void setMunicipality(@Nullable String municipality) {
    this.municipality = municipality;
  }

  public @Nullable Integer getYear() {
    return year;
  }

  public void setYear(@Nullable Integer year) {
    this.year = year;
  }

  public @Nullable String getLanguage() {
    return language;
  }

  public void setLanguage(@Nullable String language) {
    this.language = language;
  }

  public @Nullable String getAuthors() {
    return authors;
  }

  public void setAuthors(@Nullable String authors) {
    this.authors = authors;
  }

  public String[] getThemes() {
    return themes.clone();
  }

  public void setThemes(String[] themes) {
    this.themes = themes.clone();
  }
}

package nl.vipez.library.model.curation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vipez.library.model.Decision;
import nl.vipez.library.model.Description;
import nl.vipez.library.model.DescriptionDraft;

/**
 * What to do to many documents at once; what is empty stays as it is.
 *
 * @param kind code of the kind they get
 * @param visibility code of the visibility they get
 * @param municipality CBS code they get
 * @param year the year they get
 * @param addThemes codes of themes they get besides their own
 * @param removeThemes codes of themes they lose
 * @param reviewDate from when their owners are asked
 * @param decision PUBLISH, REJECT or WITHDRAW, after the rest
 * @param reason of the decision
 */
public record BulkEdit(
    Optional<String> kind,
    Optional<String> visibility,
    Optional<String> municipality,
    Optional<Integer> year,
    List<String> addThemes,
    List<String> removeThemes,
    Optional<LocalDate> reviewDate,
    Optional<Decision> decision,
    String reason) {

  public BulkEdit {
    addThemes = List.copyOf(addThemes);
    removeThemes = List.copyOf(removeThemes);
  }

  /** Whether it does nothing. */
  public boolean isEmpty() {
    return kind.isEmpty()
        && visibility.isEmpty()
        && municipality.isEmpty()
        && year.isEmpty()
        && addThemes.isEmpty()
        && removeThemes.isEmpty()
        && reviewDate.isEmpty()
        && decision.isEmpty();
  }

  /** A description with this done to it, still to be checked. */
  public DescriptionDraft applyTo(Description now) {
    List<String> themes = new ArrayList<>(now.themes());
    themes.removeAll(removeThemes);
    addThemes.stream().filter(code -> !themes.contains(code)).forEach(themes::add);
    return new DescriptionDraft(
        Optional.of(now.title()),
        kind.or(() -> Optional.of(now.kind().name())),
        visibility.or(() -> Optional.of(now.visibility().name())),
        municipality.or(now::municipality),
        year.or(now::year),
        themes,
        now.authors(),
        now.language());
  }
}

package nl.vipez.web.theme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.vipez.account.model.Role;
import nl.vipez.discovery.Reanalysis;
import nl.vipez.discovery.model.AnalysisProgress;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.theme.Vocabulary;
import nl.vipez.theme.model.VocabularyChange;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The page of themes, synonyms and words: which part of it is shown, the progress, the history. */
@Named
@ViewScoped
public class VocabularyPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String THEMES = "themes";
  private static final String SYNONYMS = "synonyms";
  private static final Set<String> PARTS = Set.of(THEMES, SYNONYMS, "words", "history");

  @Inject private CurrentCaller current;
  @Inject private Vocabulary vocabulary;
  @Inject private Reanalysis reanalysis;

  private String part = "";
  private boolean saved;

  @SuppressWarnings("NullAway") // the container fills the fields
  public VocabularyPage() {}

  /** Lets curators in. */
  public void open() {
    if (!current.caller().is(Role.CURATOR)) {
      throw new DomainException(Problem.FORBIDDEN, "theme.curators-only");
    }
  }

  /** themes, synonyms, words or history. */
  public String getPart() {
    return PARTS.contains(part) ? part : THEMES;
  }

  public void setPart(@Nullable String part) {
    this.part = part == null ? "" : part;
  }

  /** Shows the synonyms when a word was brought along and no part was asked for. */
  void bringWord() {
    if (part.isEmpty()) {
      part = SYNONYMS;
    }
  }

  public boolean isSaved() {
    return saved;
  }

  public void setSaved(boolean saved) {
    this.saved = saved;
  }

  /** How far analysing documents again is. */
  public AnalysisProgress getProgress() {
    return reanalysis.progress(current.caller());
  }

  /** The last changes, newest first. */
  public List<ChangeView> getHistory() {
    return vocabulary.history(current.caller()).stream().map(ChangeView::of).toList();
  }

  /**
   * A line of the history.
   *
   * @param subject THEME, SYNONYMS or WORD
   * @param id the theme's code, the group's number, or the word
   * @param kind what was done
   * @param before what it was
   * @param after what it became
   * @param by who did it
   * @param at when
   */
  public record ChangeView(
      String subject, String id, String kind, String before, String after, String by, Instant at) {
    static ChangeView of(VocabularyChange one) {
      return new ChangeView(
          one.subject().name(),
          one.id(),
          one.kind().name(),
          one.before(),
          one.after(),
          one.by(),
          one.at());
    }
  }
}

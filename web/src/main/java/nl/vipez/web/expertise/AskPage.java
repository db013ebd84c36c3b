package nl.vipez.web.expertise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.benchmark.Indicators;
import nl.vipez.expertise.Needs;
import nl.vipez.expertise.model.Need;
import nl.vipez.expertise.model.NeedDraft;
import nl.vipez.library.Documents;
import nl.vipez.library.model.LibraryDocument;
import nl.vipez.shared.DomainException;
import nl.vipez.theme.Themes;
import nl.vipez.theme.model.Theme;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.problem.FieldMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Asking: the question in one's own words, and the themes it touches. */
@Named
@ViewScoped
public class AskPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentCaller current;
  @Inject private CurrentLocale locale;
  @Inject private Needs needs;
  @Inject private Themes themes;
  @Inject private Indicators indicators;
  @Inject private Documents documents;
  @Inject private ExpertiseWords words;
  @Inject private FieldMessages messages;

  private @Nullable Integer category;
  private @Nullable String indicator;
  private @Nullable String document;
  private String title = "";
  private String text = "";
  private List<String> chosen = new ArrayList<>();
  private boolean inRound = true;

  /** Fills in the themes of the area the question starts from. */
  public void open() {
    if (category != null && chosen.isEmpty()) {
      themes.ofCategory(category).forEach(theme -> chosen.add(theme.code()));
    }
    Optional<LibraryDocument> about = about();
    if (about.isPresent() && title.isEmpty()) {
      title = words.say("ask.about-title", about.get().description().title());
      chosen.addAll(about.get().description().themes());
    }
    if (indicator != null && chosen.isEmpty()) {
      themes.ofIndicators(List.of(indicator)).forEach(theme -> chosen.add(theme.code()));
    }
  }

  private Optional<LibraryDocument> about() {
    return Optional.ofNullable(document)
        .filter(id -> !id.isBlank())
        .map(id -> documents.find(current.caller(), id));
  }

  /** Title of the document it is about, or an empty text. */
  public String getDocumentTitle() {
    return about().map(found -> found.description().title()).orElse("");
  }

  /** Name of the indicator it starts from, or an empty text. */
  public String getIndicatorName() {
    return Optional.ofNullable(indicator)
        .flatMap(indicators::find)
        .map(found -> found.text().name(locale.locale()))
        .orElse("");
  }

  /** Lets go of the document or the indicator it starts from. */
  public void letGo() {
    document = null;
    indicator = null;
  }

  /** Keeps the need and goes on to its matches. */
  public @Nullable String ask() {
    NeedDraft draft =
        new NeedDraft(
            current.getMunicipality(),
            title,
            text,
            Set.copyOf(chosen),
            Optional.ofNullable(indicator),
            Optional.ofNullable(document),
            inRound);
    try {
      Need need = needs.ask(current.caller(), draft);
      return "/expertise/need.xhtml?faces-redirect=true&id=" + need.id();
    } catch (DomainException problem) {
      messages.show("ask", problem);
      return null;
    }
  }

  /** A theme to choose. */
  public record Choice(String code, String name) implements Serializable {}

  /** All themes, by name in the caller's language. */
  public List<Choice> getThemes() {
    return themes.all().stream()
        .map(theme -> new Choice(theme.code(), name(theme)))
        .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
        .toList();
  }

  private String name(Theme theme) {
    return "en".equals(locale.getTag()) ? theme.en() : theme.nl();
  }

  public @Nullable Integer getCategory() {
    return category;
  }

  public void setCategory(@Nullable Integer category) {
    this.category = category;
  }

  public @Nullable String getIndicator() {
    return indicator;
  }

  public void setIndicator(@Nullable String indicator) {
    this.indicator = indicator;
  }

  public @Nullable String getDocument() {
    return document;
  }

  public void setDocument(@Nullable String document) {
    this.document = document;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(@Nullable String title) {
    this.title = title == null ? "" : title;
  }

  public String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text == null ? "" : text;
  }

  public boolean isInRound() {
    return inRound;
  }

  public void setInRound(boolean inRound) {
    this.inRound = inRound;
  }

  public List<String> getChosen() {
    return chosen;
  }

  public void setChosen(@Nullable List<String> chosen) {
    this.chosen = chosen == null ? new ArrayList<>() : chosen;
  }
}

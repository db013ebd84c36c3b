package nl.vipez.web.expertise;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.expertise.Needs;
import nl.vipez.expertise.model.Need;
import nl.vipez.expertise.model.NeedDraft;
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
  @Inject private FieldMessages messages;

  private @Nullable Integer category;
  private @Nullable String indicator;
  private String title = "";
  private String text = "";
  private List<String> chosen = new ArrayList<>();
  private boolean inRound = true;

  /** Fills in the themes of the area the question starts from. */
  public void open() {
    if (category != null && chosen.isEmpty()) {
      themes.ofCategory(category).forEach(theme -> chosen.add(theme.code()));
    }
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

package nl.vipez.web.theme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.vipez.discovery.SearchService;
import nl.vipez.discovery.model.Facet;
import nl.vipez.discovery.model.Search;
import nl.vipez.relevance.Proposals;
import nl.vipez.relevance.model.Change;
import nl.vipez.shared.DomainException;
import nl.vipez.theme.ThemeCuration;
import nl.vipez.theme.Themes;
import nl.vipez.theme.model.Category;
import nl.vipez.theme.model.Theme;
import nl.vipez.theme.model.ThemeDraft;
import nl.vipez.web.problem.FieldMessages;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The themes, and one of them in a form. */
@Named
@ViewScoped
public class ThemesPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String FORM = "theme";

  @Inject private CurrentCaller current;
  @Inject private Themes themes;
  @Inject private ThemeCuration curation;
  @Inject private Proposals proposals;
  @Inject private SearchService search;
  @Inject private FieldMessages messages;

  private String code = "";
  private ThemeForm form = new ThemeForm();
  private String into = "";

  @SuppressWarnings("NullAway") // the container fills the fields
  public ThemesPage() {}

  /** Fills the form with the theme asked for, or leaves it empty for a new one. */
  public void open() {
    chosen().ifPresent(theme -> form = ThemeForm.of(theme));
  }

  /** The themes in use. */
  public List<Theme> getInUse() {
    return themes.all();
  }

  /** The themes that only older documents carry. */
  public List<Theme> getRetired() {
    return themes.known().stream().filter(Theme::retired).toList();
  }

  /** Those that the theme in the form can go into. */
  public List<Theme> getTargets() {
    return themes.all().stream().filter(theme -> !theme.code().equals(code)).toList();
  }

  public List<Category> getCategories() {
    return themes.categories();
  }

  /** Whether the form is about a theme that is there. */
  public boolean isThere() {
    return chosen().isPresent();
  }

  /** Whether that theme is no longer offered. */
  public boolean isAway() {
    return chosen().filter(Theme::retired).isPresent();
  }

  /** The theme that took its place; empty when none did. */
  public String getInstead() {
    return chosen().flatMap(Theme::mergedInto).flatMap(themes::byCode).map(Theme::nl).orElse("");
  }

  /** How many documents carry it. */
  public long getDocuments() {
    return search
        .search(
            current.caller(),
            new Search("", Map.of(Facet.THEME, Set.of(code)), 0, 0, Search.Sort.RELEVANCE))
        .total();
  }

  private Optional<Theme> chosen() {
    return code.isEmpty() ? Optional.empty() : themes.byCode(code);
  }

  /** Keeps the form. */
  public @Nullable String save() {
    return act(
        () ->
            isThere()
                ? curation.change(current.caller(), draft())
                : curation.add(current.caller(), draft()));
  }

  /** Offers it no longer, or again. */
  public @Nullable String retire() {
    boolean away = !isAway();
    return act(() -> curation.retire(current.caller(), code, form.getEdition(), away));
  }

  /** Lets it go into another. */
  public @Nullable String merge() {
    return act(() -> curation.merge(current.caller(), code, form.getEdition(), into));
  }

  /** Keeps the words as a proposal, to measure them first. */
  public @Nullable String propose() {
    ThemeDraft draft = draft();
    try {
      long id =
          proposals
              .propose(
                  current.caller(),
                  draft.nl(),
                  new Change.ThemeWords(
                      code, draft.synonyms(), draft.synonymsEn(), draft.edition()))
              .id();
      return "/library/relevance?faces-redirect=true&part=proposals&proposal=" + id;
    } catch (DomainException problem) {
      messages.show(FORM, problem);
      return null;
    }
  }

  private ThemeDraft draft() {
    return form.draft(isThere() ? code : form.getCode());
  }

  private @Nullable String act(Supplier<Theme> step) {
    try {
      Theme kept = step.get();
      return "/library/themes?faces-redirect=true&part=themes&saved=true&code=" + kept.code();
    } catch (DomainException problem) {
      messages.show(FORM, problem);
      return null;
    }
  }

  public String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code == null ? "" : code;
  }

  public ThemeForm getForm() {
    return form;
  }

  public String getInto() {
    return into;
  }

  public void setInto(@Nullable String into) {
    this.into = into == null ? "" : into;
  }
}

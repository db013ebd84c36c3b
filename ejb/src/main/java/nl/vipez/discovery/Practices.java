package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.account.model.Caller;
import nl.vipez.discovery.model.Facet;
import nl.vipez.discovery.model.FoundDocument;
import nl.vipez.discovery.model.FoundPassage;
import nl.vipez.discovery.model.Practice;
import nl.vipez.discovery.model.Subject;
import nl.vipez.library.model.DocumentKind;
import nl.vipez.search.SearchQuery;
import nl.vipez.search.SearchQuery.WeightedPhrase;
import nl.vipez.search.SearchRequest;
import nl.vipez.theme.Themes;
import nl.vipez.theme.model.Theme;

/** Good practices and other documents on a subject, by tag or by their text. */
@ApplicationScoped
public class Practices {
  private static final int MORE = 10;
  private static final int MOST = 100;

  /** Documents that tell what somebody did; a statute tells nobody's practice. */
  private static final Set<String> OTHERS =
      Arrays.stream(DocumentKind.values())
          .filter(kind -> kind != DocumentKind.GOOD_PRACTICE && kind != DocumentKind.STATUTE)
          .map(Enum::name)
          .collect(Collectors.toUnmodifiableSet());

  private final IndexHolder holder;
  private final Access access;
  private final Themes themes;

  @Inject
  Practices(IndexHolder holder, Access access, Themes themes) {
    this.holder = holder;
    this.access = access;
    this.themes = themes;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Practices() {
    this.holder = null;
    this.access = null;
    this.themes = null;
  }

  /** The subject of a category (1 to 12): its themes, their names and synonyms. */
  public Subject ofCategory(int category) {
    return of(themes.ofCategory(category));
  }

  /** The subject of some themes: their names and synonyms. */
  public Subject ofThemes(Set<String> codes) {
    return of(themes.all().stream().filter(theme -> codes.contains(theme.code())).toList());
  }

  /**
   * Documents on a subject the caller may see: good practices first, then others, each with the
   * reason it is given.
   *
   * @param excluding owners whose documents are left out, such as the caller's own municipality
   * @param max how many at most, 1 to 100
   */
  public List<Practice> on(Caller caller, Subject subject, Set<String> excluding, int max) {
    int most = Math.clamp(max, 1, MOST);
    List<Practice> found =
        new ArrayList<>(
            of(caller, subject, Set.of(DocumentKind.GOOD_PRACTICE.name()), excluding, most));
    if (found.size() < most) {
      found.addAll(of(caller, subject, OTHERS, excluding, most - found.size()));
    }
    return List.copyOf(found);
  }

  private List<Practice> of(
      Caller caller, Subject subject, Set<String> kinds, Set<String> excluding, int max) {
    if (subject.themes().isEmpty() && subject.phrases().isEmpty()) {
      return List.of();
    }
    SearchQuery query =
        new SearchQuery.AboutAny(
            subject.phrases().stream().map(phrase -> new WeightedPhrase(phrase, 1)).toList(),
            Map.of(Facet.THEME.code(), subject.themes()));
    // Owners cannot be excluded in the index; so many more are asked for that some remain.
    SearchRequest request =
        SearchRequest.of(query, access.of(caller))
            .filteredBy(Facet.KIND.code(), kinds)
            .page(0, max * (excluding.isEmpty() ? 1 : 2) + MORE)
            .withPassages(1);
    return holder.index().search(request).hits().stream()
        .map(Results::document)
        .filter(document -> document.municipality().filter(excluding::contains).isEmpty())
        .map(document -> practice(document, subject))
        .flatMap(Optional::stream)
        .limit(max)
        .toList();
  }

  private static Optional<Practice> practice(FoundDocument document, Subject subject) {
    List<String> shared = document.themes().stream().filter(subject.themes()::contains).toList();
    Optional<FoundPassage> passage = document.marked();
    return shared.isEmpty() && passage.isEmpty()
        ? Optional.empty()
        : Optional.of(new Practice(document, shared, passage));
  }

  private Subject of(List<Theme> about) {
    List<String> words = new ArrayList<>();
    about.forEach(theme -> words.addAll(themes.synonyms(theme.code())));
    return new Subject(about.stream().map(Theme::code).collect(Collectors.toSet()), words);
  }
}

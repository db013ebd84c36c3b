package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vipez.discovery.model.Facet;
import nl.vipez.discovery.model.FieldNames;
import nl.vipez.discovery.model.TypedAhead;
import nl.vipez.discovery.model.TypedAhead.Kind;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.search.AccessFilter;
import nl.vipez.search.FacetCount;
import nl.vipez.search.SearchIndex;
import nl.vipez.search.SearchRequest;
import nl.vipez.search.Suggestion;
import nl.vipez.theme.Themes;
import nl.vipez.theme.model.Theme;

/**
 * Goes on from what was typed: with words and titles, and with themes and municipalities on which
 * there are documents the caller may see.
 */
@ApplicationScoped
class Ahead {
  private static final int MOST_NAMES = 2;
  private static final int TRIED = 20;
  private static final int SHORTEST = 2;

  private final Municipalities municipalities;
  private final Themes themes;

  @Inject
  Ahead(Municipalities municipalities, Themes themes) {
    this.municipalities = municipalities;
    this.themes = themes;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Ahead() {
    this.municipalities = null;
    this.themes = null;
  }

  List<TypedAhead> of(String typed, SearchIndex index, AccessFilter access, int max) {
    List<TypedAhead> found = new ArrayList<>();
    String folded = FieldNames.folded(typed);
    if (folded.length() >= SHORTEST) {
      found.addAll(names(Kind.THEME, Facet.THEME, themes(folded), index, access));
      found.addAll(
          names(Kind.MUNICIPALITY, Facet.MUNICIPALITY, municipalities(folded), index, access));
    }
    List<TypedAhead> ahead = index.suggest(typed, access, max).stream().map(Ahead::ahead).toList();
    int names = Math.min(found.size(), Math.max(1, max / 2));
    return Stream.concat(
            ahead.stream().limit((long) max - names),
            found.subList(0, Math.min(names, found.size())).stream())
        .toList();
  }

  private static TypedAhead ahead(Suggestion suggestion) {
    Kind kind = suggestion.kind() == Suggestion.Kind.TITLE ? Kind.TITLE : Kind.TERM;
    return new TypedAhead(kind, suggestion.text(), suggestion.documentId());
  }

  private Map<String, String> themes(String folded) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Theme theme : themes.all()) {
      Stream.of(theme.nl(), theme.en())
          .filter(name -> goesOn(name, folded))
          .findFirst()
          .ifPresent(name -> names.put(theme.code(), name));
    }
    return names;
  }

  private Map<String, String> municipalities(String folded) {
    return municipalities.all().stream()
        .filter(one -> goesOn(one.name(), folded))
        .limit(TRIED)
        .collect(
            Collectors.toMap(
                Municipality::code, Municipality::name, (a, b) -> a, LinkedHashMap::new));
  }

  /** Whether one of the words of a name goes on from what was typed. */
  private static boolean goesOn(String name, String folded) {
    return (" " + FieldNames.folded(name)).contains(" " + folded);
  }

  /** Those names on which there is a document, most documents first. */
  private static List<TypedAhead> names(
      Kind kind, Facet facet, Map<String, String> names, SearchIndex index, AccessFilter access) {
    if (names.isEmpty()) {
      return List.of();
    }
    SearchRequest request =
        SearchRequest.of("", access)
            .filteredBy(facet.code(), names.keySet())
            .countedBy(Set.of(facet.code()))
            .page(0, 0)
            .withPassages(0);
    return index.search(request).facets().getOrDefault(facet.code(), List.of()).stream()
        .map(FacetCount::value)
        .filter(names::containsKey)
        .limit(MOST_NAMES)
        .map(code -> new TypedAhead(kind, names.getOrDefault(code, code), code))
        .toList();
  }
}

package nl.vipez.web.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vipez.discovery.SearchService;
import nl.vipez.discovery.model.Facet;
import nl.vipez.discovery.model.Search;
import nl.vipez.discovery.model.Search.Sort;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;
import nl.vipez.web.Paging;
import org.jspecify.annotations.Nullable;

/** Reads a search from the parameters of a request; the same for programs and for the page. */
final class SearchParameters {
  private static final int MOST_VALUES = 200;

  private final Map<String, List<String>> parameters;
  private final SearchService service;
  private final List<FieldError> errors = new ArrayList<>();

  private SearchParameters(Map<String, List<String>> parameters, SearchService service) {
    this.parameters = parameters;
    this.service = service;
  }

  /**
   * For programs.
   *
   * @throws DomainException {@link Problem#INVALID}, with every bad value, when there is one
   */
  static Search strict(Map<String, List<String>> parameters, SearchService service, int size) {
    SearchParameters read = new SearchParameters(parameters, service);
    Search search = read.search(size);
    if (!read.errors.isEmpty()) {
      throw new DomainException(Problem.INVALID, "query.invalid", List.of(), read.errors);
    }
    return search;
  }

  /** For pages: what means nothing is left out. */
  static Search lenient(Map<String, List<String>> parameters, SearchService service, int size) {
    return new SearchParameters(parameters, service).search(size);
  }

  private Search search(int defaultSize) {
    Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      filters.put(facet, values(facet));
    }
    span().ifPresent(span -> filters.put(Facet.YEAR, Set.of(span)));
    Paging paging = Paging.of(first("from"), first("size"), defaultSize);
    String text = first("q");
    return new Search(text == null ? "" : text, filters, paging.from(), paging.size(), sort());
  }

  private Set<String> values(Facet facet) {
    Set<String> values = new LinkedHashSet<>();
    List<String> given = new ArrayList<>(parameters.getOrDefault(facet.code(), List.of()));
    if (facet == Facet.SIZE_CLASS) {
      given.addAll(parameters.getOrDefault("size-class", List.of()));
    }
    given.stream()
        .flatMap(text -> Arrays.stream(text.split(",")))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .limit(MOST_VALUES)
        .forEach(text -> values.addAll(meant(facet, text)));
    return values;
  }

  /** Circles, years and spans of years stay as they are given; discovery writes them out. */
  private Set<String> meant(Facet facet, String text) {
    Set<String> meant = service.values(facet, text);
    if (meant.isEmpty()) {
      errors.add(FieldError.of(facet.code(), "discovery.value", text));
      return meant;
    }
    return switch (facet) {
      case CIRCLE, YEAR, PERIOD -> Set.of(text);
      default -> meant;
    };
  }

  /** The two fields of the page's form, of which either may be empty. */
  private Optional<String> span() {
    String from = Optional.ofNullable(first("year-from")).orElse("").strip();
    String to = Optional.ofNullable(first("year-to")).orElse("").strip();
    String span = from.equals(to) ? from : from + ".." + to;
    return Optional.of(span)
        .filter(text -> !text.isEmpty() && !service.values(Facet.YEAR, text).isEmpty());
  }

  private Sort sort() {
    String given = Optional.ofNullable(first("sort")).orElse("relevance");
    Optional<Sort> sort =
        Arrays.stream(Sort.values())
            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(given))
            .findFirst();
    if (sort.isEmpty()) {
      errors.add(FieldError.of("sort", "discovery.sort", given));
    }
    return sort.orElse(Sort.RELEVANCE);
  }

  private @Nullable String first(String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse(null);
  }
}

package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.discovery.model.Facet;
import nl.vipez.discovery.model.FoundValue;
import nl.vipez.discovery.model.Years;
import nl.vipez.search.FacetCount;

/** Facets as a person knows them, in the terms of the index and back. */
@ApplicationScoped
class Filters {

  /** What a filter holds that means nothing; a document carries no such value. */
  private static final Set<String> NOTHING = Set.of("-");

  private final CircleFilter circles;

  @Inject
  Filters(CircleFilter circles) {
    this.circles = circles;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Filters() {
    this.circles = null;
  }

  /** The filters in the index: years written out, circles as their members. */
  Map<String, Set<String>> of(Map<Facet, Set<String>> asked) {
    Map<String, Set<String>> filters = new HashMap<>();
    asked.forEach((facet, values) -> filters.put(facet.code(), values));
    Set<String> years = filters.get(Facet.YEAR.code());
    if (years != null) {
      Set<String> each =
          years.stream()
              .flatMap(span -> Years.of(span).orElse(NOTHING).stream())
              .collect(Collectors.toSet());
      filters.put(Facet.YEAR.code(), each);
    }
    Set<String> wanted = filters.remove(Facet.CIRCLE.code());
    if (wanted != null) {
      Set<String> owners = new HashSet<>(circles.owners(wanted));
      Set<String> municipalities = filters.get(Facet.MUNICIPALITY.code());
      if (municipalities != null) {
        owners.retainAll(municipalities);
      }
      // A circle nobody is in finds nothing, and not everything.
      filters.put(Facet.MUNICIPALITY.code(), owners.isEmpty() ? NOTHING : owners);
    }
    return filters;
  }

  /** The facets asked for that these filters of the index stand for. */
  static Set<Facet> facets(Set<String> filters, Map<Facet, Set<String>> asked) {
    return asked.keySet().stream()
        .filter(
            facet ->
                filters.contains(facet == Facet.CIRCLE ? Facet.MUNICIPALITY.code() : facet.code()))
        .collect(Collectors.toSet());
  }

  /**
   * The counts by facet. Circles and municipalities are one field of the index, whose counts leave
   * out what was asked of both; so each is held to what was asked of the other here.
   */
  Map<Facet, List<FoundValue>> counts(
      Map<String, List<FacetCount>> counted, Map<Facet, Set<String>> asked) {
    Optional<Set<String>> chosen = Optional.ofNullable(asked.get(Facet.MUNICIPALITY));
    Optional<Set<String>> members =
        Optional.ofNullable(asked.get(Facet.CIRCLE)).map(circles::owners);
    Map<Facet, List<FoundValue>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(
          facet,
          switch (facet) {
            case CIRCLE -> circles.counts(among(chosen, Facet.MUNICIPALITY, counted));
            case MUNICIPALITY -> values(among(members, facet, counted));
            default -> values(among(Optional.empty(), facet, counted));
          });
    }
    return facets;
  }

  private static List<FacetCount> among(
      Optional<Set<String>> values, Facet facet, Map<String, List<FacetCount>> counted) {
    return counted.getOrDefault(facet.code(), List.of()).stream()
        .filter(count -> values.isEmpty() || values.get().contains(count.value()))
        .toList();
  }

  private static List<FoundValue> values(List<FacetCount> counts) {
    return counts.stream().map(count -> new FoundValue(count.value(), count.count())).toList();
  }
}

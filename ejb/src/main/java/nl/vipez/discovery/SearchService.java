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
import nl.vipez.account.model.Caller;
import nl.vipez.discovery.model.Facet;
import nl.vipez.discovery.model.Findings;
import nl.vipez.discovery.model.FoundDocument;
import nl.vipez.discovery.model.FoundValue;
import nl.vipez.discovery.model.Search;
import nl.vipez.discovery.model.TypedAhead;
import nl.vipez.search.FacetCount;
import nl.vipez.search.Interpretation;
import nl.vipez.search.SearchAnswer;
import nl.vipez.search.SearchQuery;
import nl.vipez.search.SearchRequest;
import nl.vipez.search.Suggestion;

/** Finds documents for a caller, within what the caller's audience opens. */
@ApplicationScoped
public class SearchService {
  private static final int PASSAGES = 3;
  private static final int MOST_AHEAD = 50;
  private static final Set<String> COUNTED =
      Facet.indexed().stream().map(Facet::code).collect(Collectors.toUnmodifiableSet());

  private final IndexHolder holder;
  private final Access access;
  private final CircleFilter circles;

  @Inject
  SearchService(IndexHolder holder, Access access, CircleFilter circles) {
    this.holder = holder;
    this.access = access;
    this.circles = circles;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected SearchService() {
    this.holder = null;
    this.access = null;
    this.circles = null;
  }

  /** Documents for what was typed, best first, with counts by facet. */
  public Findings search(Caller caller, Search search) {
    SearchAnswer answer =
        holder
            .index()
            .search(
                new SearchRequest(
                    new SearchQuery.Typed(search.text()),
                    filters(search.filters()),
                    access.of(caller),
                    search.from(),
                    search.size(),
                    PASSAGES,
                    COUNTED,
                    search.newestFirst()
                        ? SearchRequest.Sort.NEWEST
                        : SearchRequest.Sort.RELEVANCE));
    Interpretation said = answer.interpretation();
    return new Findings(
        answer.total(),
        answer.tookNanos() / 1e6,
        said.words(),
        said.phrases(),
        said.excluded(),
        said.alsoSearched(),
        said.loosened(),
        answer.didYouMean(),
        answer.hits().stream().map(Results::document).toList(),
        facets(answer.facets()));
  }

  /** Words and titles that go on from what was typed; at most 50. */
  public List<TypedAhead> suggest(Caller caller, String prefix, int max) {
    Search.checkLength(prefix);
    return holder
        .index()
        .suggest(prefix, access.of(caller), Math.clamp(max, 1, MOST_AHEAD))
        .stream()
        .map(SearchService::ahead)
        .toList();
  }

  /** Documents much like this one; none when the caller may not see it. */
  public List<FoundDocument> related(Caller caller, String document, int max) {
    return holder
        .index()
        .related(document, access.of(caller), Math.clamp(max, 1, MOST_AHEAD))
        .stream()
        .map(Results::document)
        .toList();
  }

  /** How many documents the caller may find. */
  public long count(Caller caller) {
    return holder.index().count(access.of(caller));
  }

  private static TypedAhead ahead(Suggestion suggestion) {
    return new TypedAhead(
        suggestion.text(), Optional.of(suggestion.documentId()).filter(id -> !id.isEmpty()));
  }

  private Map<String, Set<String>> filters(Map<Facet, Set<String>> asked) {
    Map<String, Set<String>> filters = new HashMap<>();
    asked.forEach((facet, values) -> filters.put(facet.code(), values));
    Set<String> wanted = filters.remove(Facet.CIRCLE.code());
    if (wanted != null) {
      Set<String> owners = new HashSet<>(circles.owners(wanted));
      Set<String> municipalities = filters.get(Facet.MUNICIPALITY.code());
      if (municipalities != null) {
        owners.retainAll(municipalities);
      }
      // A circle nobody is in finds nothing, and not everything.
      filters.put(Facet.MUNICIPALITY.code(), owners.isEmpty() ? Set.of("-") : owners);
    }
    return filters;
  }

  private Map<Facet, List<FoundValue>> facets(Map<String, List<FacetCount>> counted) {
    Map<Facet, List<FoundValue>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      facets.put(
          facet,
          facet == Facet.CIRCLE
              ? circles.counts(counted.getOrDefault(Facet.MUNICIPALITY.code(), List.of()))
              : counted.getOrDefault(facet.code(), List.of()).stream()
                  .map(count -> new FoundValue(count.value(), count.count()))
                  .toList());
    }
    return facets;
  }
}

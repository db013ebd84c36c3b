package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.account.model.Caller;
import nl.vipez.discovery.model.Facet;
import nl.vipez.discovery.model.Findings;
import nl.vipez.discovery.model.FoundDocument;
import nl.vipez.discovery.model.Nearest;
import nl.vipez.discovery.model.Search;
import nl.vipez.discovery.model.TypedAhead;
import nl.vipez.search.AccessFilter;
import nl.vipez.search.Hit;
import nl.vipez.search.SearchAnswer;
import nl.vipez.search.SearchIndex;
import nl.vipez.search.SearchQuery;
import nl.vipez.search.SearchRequest;
import nl.vipez.search.query.ParsedQuery;
import nl.vipez.search.query.QueryParser;

/** Finds documents for a caller, within what the caller's audience opens. */
@ApplicationScoped
public class SearchService {
  private static final int PASSAGES = 3;
  private static final int MOST_AHEAD = 50;
  private static final Set<String> COUNTED =
      Facet.indexed().stream().map(Facet::code).collect(Collectors.toUnmodifiableSet());

  private final IndexHolder holder;
  private final IndexUpdate update;
  private final Access access;
  private final SearchFields fields;
  private final Filters filters;
  private final Ahead ahead;

  @Inject
  SearchService(
      IndexHolder holder,
      IndexUpdate update,
      Access access,
      SearchFields fields,
      Filters filters,
      Ahead ahead) {
    this.holder = holder;
    this.update = update;
    this.access = access;
    this.fields = fields;
    this.filters = filters;
    this.ahead = ahead;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected SearchService() {
    this.holder = null;
    this.update = null;
    this.access = null;
    this.fields = null;
    this.filters = null;
    this.ahead = null;
  }

  /** Documents for what was typed, best first, with counts by facet. */
  public Findings search(Caller caller, Search search) {
    SearchIndex index = holder.index();
    AccessFilter opened = access.of(caller);
    ParsedQuery asked = QueryParser.parse(search.text(), fields);
    SearchAnswer answer =
        index.search(
            new SearchRequest(
                new SearchQuery.Asked(asked),
                filters.of(search.filters()),
                opened,
                search.from(),
                search.size(),
                PASSAGES,
                COUNTED,
                SearchRequest.Sort.valueOf(search.sort().name())));
    return new Findings(
        answer.total(),
        answer.tookNanos() / 1e6,
        Understandings.of(asked, answer.interpretation()),
        answer.didYouMean(),
        answer.hits().stream().map(Results::document).toList(),
        filters.counts(answer.facets(), search.filters()),
        nearest(search, answer, index, opened),
        !update.isIncomplete());
  }

  /** The correction first, for a slip of the keyboard is the likeliest. */
  private List<Nearest> nearest(
      Search search, SearchAnswer answer, SearchIndex index, AccessFilter opened) {
    List<Nearest> nearest = new ArrayList<>();
    if (answer.total() == 0) {
      answer
          .didYouMean()
          .ifPresent(
              text -> {
                long total = count(text, search, index, opened);
                if (total > 0) {
                  nearest.add(new Nearest(Nearest.Change.SPELLING, text, text, Set.of(), total));
                }
              });
    }
    answer
        .nearest()
        .forEach(
            near -> {
              boolean ofFilters = !near.withoutFilters().isEmpty();
              nearest.add(
                  new Nearest(
                      Nearest.Change.valueOf(near.change().name()),
                      ofFilters ? "" : near.subject(),
                      near.text(),
                      Filters.facets(near.withoutFilters(), search.filters()),
                      near.total()));
            });
    return nearest;
  }

  private long count(String text, Search search, SearchIndex index, AccessFilter opened) {
    SearchQuery corrected = new SearchQuery.Asked(QueryParser.parse(text, fields));
    return index
        .search(
            new SearchRequest(
                corrected,
                filters.of(search.filters()),
                opened,
                0,
                0,
                0,
                Set.of(),
                SearchRequest.Sort.RELEVANCE))
        .total();
  }

  /**
   * Where a text says what was searched for, as [start, end) in UTF-16 units.
   *
   * @param typed the query; at most {@value Search#MAX_TEXT} characters
   * @param text of a document the caller may see
   * @param language of the text
   */
  public List<int[]> marks(Caller caller, String typed, String text, String language) {
    Search.checkLength(typed);
    SearchQuery query = new SearchQuery.Asked(QueryParser.parse(typed, fields));
    return holder.index().marks(query, access.of(caller), text, language).stream()
        .map(mark -> new int[] {mark.start(), mark.end()})
        .toList();
  }

  /**
   * The ids of what a search finds, all of its pages, best first; at most 10,000.
   *
   * @param search its page and size are passed over
   */
  List<String> matching(Caller caller, Search search) {
    SearchRequest request =
        new SearchRequest(
            new SearchQuery.Asked(QueryParser.parse(search.text(), fields)),
            filters.of(search.filters()),
            access.of(caller),
            0,
            SearchRequest.MAX_SIZE,
            0,
            Set.of(),
            SearchRequest.Sort.RELEVANCE);
    List<String> ids = new ArrayList<>();
    int read = SearchRequest.MAX_SIZE;
    while (read == SearchRequest.MAX_SIZE && ids.size() < SearchRequest.MAX_DEPTH) {
      List<Hit> hits =
          holder.index().search(request.page(ids.size(), SearchRequest.MAX_SIZE)).hits();
      hits.forEach(hit -> ids.add(hit.id()));
      read = hits.size();
    }
    return ids;
  }

  /** The number of the library's last change that the index has taken in. */
  long appliedChange() {
    return holder.index().appliedChange();
  }

  /** Words, titles, themes and municipalities that go on from what was typed; at most 50. */
  public List<TypedAhead> suggest(Caller caller, String prefix, int max) {
    Search.checkLength(prefix);
    return ahead.of(prefix, holder.index(), access.of(caller), Math.clamp(max, 1, MOST_AHEAD));
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

  /** What one may give for a facet in a filter: the values of the index that a text means. */
  public Set<String> values(Facet facet, String typed) {
    return fields.values(facet, typed);
  }
}

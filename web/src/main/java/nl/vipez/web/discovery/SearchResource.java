package nl.vipez.web.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.vipez.discovery.SearchService;
import nl.vipez.discovery.model.Findings;
import nl.vipez.discovery.model.Search;
import nl.vipez.shelf.QueryLog;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/**
 * Searching, and suggestions while typing; strangers find what is public. It is asked with every
 * key that is pressed and keeps nothing of a request, so one serves all.
 */
@Path("")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
  private static final int PAGE = 10;
  private static final int AHEAD = 8;

  private CurrentCaller current;
  private SearchService search;
  private FacetLabels labels;
  private SearchWords words;
  private QueryLog log;

  /** For the container. */
  @Inject
  public SearchResource(
      CurrentCaller current,
      SearchService search,
      FacetLabels labels,
      SearchWords words,
      QueryLog log) {
    this.log = log;
    this.current = current;
    this.search = search;
    this.labels = labels;
    this.words = words;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected SearchResource() {}

  /**
   * Documents for q, narrowed by the facets. All is read from the address by {@link
   * SearchParameters}, for values may be repeated or joined by commas; the parameters stand here
   * for the published contract.
   *
   * @param q words, "a phrase", -excluded, OF or OR, field:value, begin*
   * @param kind kinds of document
   * @param theme themes
   * @param municipality municipalities by CBS code
   * @param province provinces by name
   * @param sizeClass classes of municipalities by inhabitants
   * @param circle circles of the current round
   * @param year years or spans of years: 2021 or 2019..2023
   * @param period spans of five years as the facet names them
   * @param language nl or en
   * @param sort relevance, newest, added or title
   * @param from how many documents to pass over, 0 to 1,000
   * @param size how many documents to give, 1 to 1,000
   */
  @GET
  @Path("search")
  @SuppressWarnings("unused")
  public SearchResponse search(
      @Context UriInfo uri,
      @QueryParam("q") @Nullable String q,
      @QueryParam("kind") @Nullable List<String> kind,
      @QueryParam("theme") @Nullable List<String> theme,
      @QueryParam("municipality") @Nullable List<String> municipality,
      @QueryParam("province") @Nullable List<String> province,
      @QueryParam("sizeClass") @Nullable List<String> sizeClass,
      @QueryParam("circle") @Nullable List<String> circle,
      @QueryParam("year") @Nullable List<String> year,
      @QueryParam("period") @Nullable List<String> period,
      @QueryParam("language") @Nullable List<String> language,
      @QueryParam("sort") @Nullable String sort,
      @QueryParam("from") @Nullable String from,
      @QueryParam("size") @Nullable String size) {
    Search asked = SearchParameters.strict(uri.getQueryParameters(), search, PAGE);
    Findings found = search.search(current.caller(), asked);
    if (asked.from() == 0) {
      log.note(current.caller(), asked.text(), found.total());
    }
    return SearchResponse.of(found, labels, words);
  }

  /** Words, titles, themes and municipalities that go on from q. */
  @GET
  @Path("suggestions")
  public List<SuggestionAnswer> suggestions(@QueryParam("q") @DefaultValue("") String typed) {
    return search.suggest(current.caller(), typed, AHEAD).stream()
        .map(SuggestionAnswer::of)
        .toList();
  }
}

package nl.vipez.web.discovery;

import jakarta.enterprise.context.RequestScoped;
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
import nl.vipez.web.security.CurrentCaller;

/** Searching, and suggestions while typing; strangers find what is public. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {
  private static final int PAGE = 10;
  private static final int AHEAD = 8;

  private CurrentCaller current;
  private SearchService search;
  private FacetLabels labels;

  /** For the container. */
  @Inject
  public SearchResource(CurrentCaller current, SearchService search, FacetLabels labels) {
    this.current = current;
    this.search = search;
    this.labels = labels;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected SearchResource() {}

  /** Documents for q, narrowed by kind, theme, municipality, year and the other facets. */
  @GET
  @Path("search")
  public SearchResponse search(@Context UriInfo uri) {
    return SearchResponse.of(
        search.search(current.caller(), SearchParameters.read(uri.getQueryParameters(), PAGE)),
        labels);
  }

  /** Words and titles that go on from q. */
  @GET
  @Path("suggestions")
  public List<SuggestionAnswer> suggestions(@QueryParam("q") @DefaultValue("") String typed) {
    return search.suggest(current.caller(), typed, AHEAD).stream()
        .map(SuggestionAnswer::of)
        .toList();
  }
}

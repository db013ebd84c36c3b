package nl.vipez.web.discovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.vipez.account.model.Caller;
import nl.vipez.discovery.SearchService;
import nl.vipez.library.Documents;
import nl.vipez.web.Items;
import nl.vipez.web.security.CurrentCaller;

/** Documents much like one. */
@Path("documents/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RelatedResource {
  private static final int MOST = 5;

  private CurrentCaller current;
  private SearchService search;
  private Documents documents;

  /** For the container. */
  @Inject
  public RelatedResource(CurrentCaller current, SearchService search, Documents documents) {
    this.current = current;
    this.search = search;
    this.documents = documents;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected RelatedResource() {}

  /** Documents much like this one that the caller may see too, best first. */
  @GET
  @Path("related")
  public Items<HitAnswer> related(@PathParam("id") String id) {
    Caller caller = current.caller();
    documents.find(caller, id);
    return Items.of(search.related(caller, id, MOST).stream().map(HitAnswer::of).toList());
  }
}

package nl.vipez.web.discovery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.vipez.discovery.IndexFollower;
import nl.vipez.discovery.LibraryCheck;
import nl.vipez.discovery.model.IndexState;
import nl.vipez.web.security.CurrentCaller;

/** The state of the index and of the library behind it, for curators and administrators. */
@Path("index")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IndexResource {
  private CurrentCaller current;
  private IndexFollower follower;
  private LibraryCheck check;

  /** For the container. */
  @Inject
  public IndexResource(CurrentCaller current, IndexFollower follower, LibraryCheck check) {
    this.current = current;
    this.follower = follower;
    this.check = check;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected IndexResource() {}

  /** How the index of the node that answers follows the library. */
  @GET
  public IndexState state() {
    return follower.state(current.caller());
  }

  /** Builds the index of the node that answers anew, in the background. */
  @POST
  @Path("rebuilds")
  public Response rebuild() {
    follower.rebuild(current.caller());
    return Response.accepted(follower.state(current.caller())).build();
  }

  /** Compares database, store and index, in the background. */
  @POST
  @Path("checks")
  public Response startCheck() {
    check.start(current.caller());
    return Response.accepted(checked()).build();
  }

  /** How far the comparison is, and what the last one found. */
  @GET
  @Path("checks")
  public CheckAnswer checked() {
    return CheckAnswer.of(check.state(current.caller()));
  }
}

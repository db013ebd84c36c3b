package nl.vipez.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.vipez.platform.LoadingState;

/** Tells how far the loading of the content is; open to everyone, for it says nothing else. */
@Path("progress")
@RequestScoped
public class ProgressResource {
  private final LoadingState state;

  /** Asks the loading. */
  @Inject
  public ProgressResource(LoadingState state) {
    this.state = state;
  }

  /** Made by the container for its proxies. */
  protected ProgressResource() {
    this(new LoadingState());
  }

  /** The state of the whole and of each step. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public ProgressAnswer progress() {
    return ProgressAnswer.of(state.report());
  }
}

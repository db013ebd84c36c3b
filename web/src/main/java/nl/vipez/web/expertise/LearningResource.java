package nl.vipez.web.expertise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.vipez.expertise.learning.Learning;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Weights of matching, learned from what came of matches; administrators decide. */
@Path("/match-weights")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LearningResource {
  @Inject private CurrentCaller current;
  @Inject private Learning learning;

  /** The weights in force, what there is to learn from, and what was decided. */
  @GET
  public LearningAnswer state() {
    return LearningAnswer.of(learning.state(current.caller()));
  }

  /** Proposes other weights; refused while there is not enough to learn from. */
  @POST
  @Path("/proposals")
  public Response propose() {
    return Response.status(Response.Status.CREATED)
        .entity(LearningAnswer.of(learning.propose(current.caller())))
        .build();
  }

  /** Accepts or declines a proposal. */
  @POST
  @Path("/proposals/{id}/decisions")
  public Response decide(@PathParam("id") long id, Decision body) {
    return Response.status(Response.Status.CREATED)
        .entity(
            LearningAnswer.of(
                learning.decide(
                    current.caller(),
                    id,
                    body.accepted(),
                    Optional.ofNullable(body.reason()).orElse(""))))
        .build();
  }

  /**
   * The body of POST /match-weights/proposals/{id}/decisions.
   *
   * @param accepted yes or no
   * @param reason why; may be absent
   */
  public record Decision(boolean accepted, @Nullable String reason) {}
}

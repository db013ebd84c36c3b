package nl.vipez.web.expertise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import nl.vipez.expertise.MatchingRounds;
import nl.vipez.expertise.model.MatchingRound;
import nl.vipez.web.Items;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Matching rounds: many needs and many people assigned at once, looked at, adjusted and sent. */
@Path("/matching-rounds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MatchingRoundResource {
  @Inject private CurrentCaller current;
  @Inject private MatchingRounds rounds;
  @Inject private RoundView view;

  /** The rounds the caller leads, newest first. */
  @GET
  public Items<Line> list() {
    return Items.of(rounds.list(current.caller()).stream().map(Line::of).toList());
  }

  /** Sets up a round and answers what it would propose. Nothing is sent. */
  @POST
  public Response open(RoundRequest body) {
    MatchingRound round = rounds.open(current.caller(), body.setup());
    return Response.created(URI.create("matching-rounds/" + round.id()))
        .entity(view.answer(current.caller(), round))
        .build();
  }

  /** One round. */
  @GET
  @Path("/{id}")
  public RoundAnswer find(@PathParam("id") long id) {
    return view.answer(current.caller(), rounds.find(current.caller(), id));
  }

  /** Changes pins, exclusions and cap of a draft. */
  @PUT
  @Path("/{id}")
  public RoundAnswer adjust(@PathParam("id") long id, RoundRequest body) {
    return view.answer(current.caller(), rounds.adjust(current.caller(), id, body.setup()));
  }

  /** Puts all proposals at once to those proposed. */
  @POST
  @Path("/{id}/sendings")
  public Response send(@PathParam("id") long id) {
    rounds.send(current.caller(), id);
    return Response.status(Response.Status.CREATED).entity(find(id)).build();
  }

  /**
   * A round in a list.
   *
   * @param id number
   * @param circle id of the circle, or null for the whole platform
   * @param state DRAFT or SENT
   * @param madeAt when (UTC)
   */
  public record Line(long id, @Nullable String circle, String state, Instant madeAt) {
    static Line of(MatchingRound round) {
      return new Line(
          round.id(),
          round.setup().circle().orElse(null),
          round.sent() ? "SENT" : "DRAFT",
          round.madeAt());
    }
  }
}

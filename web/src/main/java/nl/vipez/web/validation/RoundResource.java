package nl.vipez.web.validation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.vipez.benchmark.validation.RoundDesk;
import nl.vipez.circle.model.Round;
import nl.vipez.web.Items;
import nl.vipez.web.security.CurrentCaller;

/** The rounds of the benchmark, their states, and the hand-ins. */
@Path("rounds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoundResource {
  @Inject private CurrentCaller current;
  @Inject private RoundDesk desk;

  /** All rounds, newest first. */
  @GET
  public Items<RoundAnswer> list() {
    return Items.of(desk.rounds().stream().map(this::answer).toList());
  }

  /** Opens a round. */
  @POST
  public Response open(@NotNull RoundRequest body) {
    Round round = desk.open(current.caller(), body.yearOrNone(), body.referenceYearOrNone());
    return Response.status(Response.Status.CREATED).entity(answer(round)).build();
  }

  /** Moves a round on. */
  @POST
  @Path("{year: \\d{4}}/states")
  public Response move(@PathParam("year") int year, @NotNull RoundRequest body) {
    Round round = desk.move(current.caller(), year, body.wanted(), body.noteOrNone());
    return Response.status(Response.Status.CREATED).entity(answer(round)).build();
  }

  /** Hands in the caller's figures. */
  @POST
  @Path("{year: \\d{4}}/hand-ins")
  public Response handIn(@PathParam("year") int year, @NotNull RoundRequest body) {
    desk.handIn(current.caller(), year, body.noteOrNone());
    return Response.status(Response.Status.CREATED).build();
  }

  /** Takes that back. */
  @DELETE
  @Path("{year: \\d{4}}/hand-ins")
  public void takeBack(@PathParam("year") int year) {
    desk.takeBack(current.caller(), year, "");
  }

  private RoundAnswer answer(Round round) {
    return RoundAnswer.of(round, desk.handedIn(current.caller(), round.year()));
  }
}

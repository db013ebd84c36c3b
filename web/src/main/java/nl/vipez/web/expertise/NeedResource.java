package nl.vipez.web.expertise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.vipez.expertise.Matches;
import nl.vipez.expertise.Needs;
import nl.vipez.expertise.Requests;
import nl.vipez.expertise.model.Need;
import nl.vipez.expertise.model.Ranking;
import nl.vipez.web.Items;
import nl.vipez.web.Paging;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Needs: what municipalities ask, the ranked answers, and asking. */
@Path("/needs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NeedResource {
  private static final int DEFAULT_SIZE = 100;

  @Inject private CurrentCaller current;
  @Inject private Needs needs;
  @Inject private Matches matches;
  @Inject private Requests requests;
  @Inject private MatchView view;

  /** The needs of the caller's municipality. */
  @GET
  public Items<NeedAnswer> list(
      @QueryParam("from") @Nullable String from, @QueryParam("size") @Nullable String size) {
    Paging paging = Paging.of(from, size, DEFAULT_SIZE);
    return Items.page(needs.mine(current.caller()).stream().map(NeedAnswer::of).toList(), paging);
  }

  /** Keeps a new need. */
  @POST
  public Response ask(NeedRequest body) {
    Need need = needs.ask(current.caller(), body.draft(current.caller()));
    return Response.created(URI.create("needs/" + need.id())).entity(NeedAnswer.of(need)).build();
  }

  /** One need. */
  @GET
  @Path("/{id}")
  public NeedAnswer find(@PathParam("id") long id) {
    return NeedAnswer.of(needs.find(current.caller(), id));
  }

  /** The ranked providers, with reasons and evidence; 100 of them unless size says otherwise. */
  @GET
  @Path("/{id}/matches")
  public MatchList matches(
      @PathParam("id") long id,
      @QueryParam("from") @Nullable String from,
      @QueryParam("size") @Nullable String size) {
    Paging paging = Paging.of(from, size, DEFAULT_SIZE);
    Need need = needs.find(current.caller(), id);
    Ranking ranking = matches.show(current.caller(), need);
    return new MatchList(
        view.answers(need, Items.page(ranking.matches(), paging).items()),
        ranking.matches().size(),
        view.answers(need, Items.page(ranking.perhaps(), paging).items()));
  }

  /** The requests made for a need. */
  @GET
  @Path("/{id}/requests")
  public Items<RequestAnswer> requests(@PathParam("id") long id) {
    return Items.of(
        requests.forNeed(current.caller(), id).stream().map(RequestAnswer::of).toList());
  }

  /** Asks one of the proposed providers, or several at once: all, or none where one is refused. */
  @POST
  @Path("/{id}/requests")
  public Response request(@PathParam("id") long id, AskRequest body) {
    String message = Optional.ofNullable(body.message()).orElse("");
    Response.ResponseBuilder created = Response.status(Response.Status.CREATED);
    if (body.offers() == null) {
      long offer = Optional.ofNullable(body.offer()).orElse(0L);
      return created
          .entity(RequestAnswer.of(requests.ask(current.caller(), id, offer, message)))
          .build();
    }
    return created
        .entity(
            Items.of(
                requests.ask(current.caller(), id, body.offers(), message).stream()
                    .map(RequestAnswer::of)
                    .toList()))
        .build();
  }

  /**
   * The body of POST /needs/{id}/requests.
   *
   * @param offer number of the offer
   * @param offers instead of it: numbers of one to five offers
   * @param message what to write with it; may be absent
   */
  public record AskRequest(
      @Nullable Long offer, @Nullable List<Long> offers, @Nullable String message) {}

  /**
   * Ranked providers.
   *
   * @param items those with evidence, best first
   * @param total how many of them
   * @param perhaps those with neither text nor figures in their favour
   */
  public record MatchList(List<MatchAnswer> items, long total, List<MatchAnswer> perhaps) {}
}

package nl.vipez.web.steering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.vipez.steering.Proposals;
import nl.vipez.steering.model.Choice;
import nl.vipez.steering.model.Proposal;
import nl.vipez.web.Items;
import nl.vipez.web.Paging;
import nl.vipez.web.QueryValues;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Proposals of the steering group. */
@Path("indicator-proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProposalResource {
  private static final int PAGE = 100;

  private CurrentCaller current;
  private Proposals proposals;

  /** For the container. */
  @Inject
  public ProposalResource(CurrentCaller current, Proposals proposals) {
    this.current = current;
    this.proposals = proposals;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected ProposalResource() {}

  /**
   * With decided=YEAR what was decided for that round, open to who signed in; else all of them, for
   * who takes part.
   */
  @GET
  public Items<ProposalAnswer> list(
      @QueryParam("decided") @Nullable String decided,
      @QueryParam("from") @Nullable String from,
      @QueryParam("size") @Nullable String size) {
    List<Proposal> found =
        QueryValues.year(decided)
            .map(year -> proposals.decided(current.caller(), year))
            .orElseGet(() -> proposals.all(current.caller()));
    return Items.page(found.stream().map(ProposalAnswer::of).toList(), Paging.of(from, size, PAGE));
  }

  /** Proposes a change. */
  @POST
  public Response propose(ProposalRequest body) {
    Proposal made = proposals.propose(current.caller(), body.content(), body.lastDay());
    return Response.created(URI.create("indicator-proposals/" + made.id()))
        .entity(ProposalAnswer.of(made))
        .build();
  }

  /**
   * One proposal with the discussion and the votes.
   *
   * @param proposal what is proposed
   * @param messages what was said, oldest first
   * @param votes how it stands
   */
  public record DetailAnswer(
      ProposalAnswer proposal, List<MessageAnswer> messages, VotesAnswer votes) {}

  /**
   * Something that was said.
   *
   * @param by username
   * @param at when
   * @param text what
   */
  public record MessageAnswer(String by, Instant at, String text) {}

  /**
   * How the vote stands.
   *
   * @param votesFor how many
   * @param votesAgainst how many
   * @param abstained how many
   * @param members how many there are
   * @param needed how many must vote
   * @param mine how the caller voted, or null
   */
  @JsonbNillable
  public record VotesAnswer(
      int votesFor,
      int votesAgainst,
      int abstained,
      int members,
      int needed,
      @Nullable String mine) {}

  /** One proposal. */
  @GET
  @Path("{id}")
  public DetailAnswer get(@PathParam("id") String id) {
    Proposals.Detail one = proposals.get(current.caller(), id);
    return new DetailAnswer(
        ProposalAnswer.of(one.proposal()),
        one.messages().stream()
            .map(said -> new MessageAnswer(said.by(), said.at(), said.text()))
            .toList(),
        new VotesAnswer(
            one.ballot().count(Choice.FOR),
            one.ballot().count(Choice.AGAINST),
            one.ballot().count(Choice.ABSTAIN),
            one.ballot().members().size(),
            one.ballot().needed(),
            one.mine().map(Choice::name).orElse(null)));
  }

  /** Takes a proposal back. */
  @DELETE
  @Path("{id}")
  public void withdraw(@PathParam("id") String id) {
    proposals.withdraw(current.caller(), id);
  }

  /**
   * A text.
   *
   * @param text what is said
   */
  public record Text(@Nullable String text) {}

  /** Says something. */
  @POST
  @Path("{id}/messages")
  public Response say(@PathParam("id") String id, Text body) {
    proposals.say(current.caller(), id, Objects.requireNonNullElse(body.text(), ""));
    return Response.status(Response.Status.CREATED).build();
  }

  /**
   * A vote.
   *
   * @param choice FOR, AGAINST or ABSTAIN
   */
  public record Vote(@Nullable String choice) {}

  /** Votes, or votes otherwise than before. */
  @PUT
  @Path("{id}/vote")
  public void vote(@PathParam("id") String id, Vote body) {
    Choice choice =
        Arrays.stream(Choice.values())
            .filter(one -> one.name().equals(body.choice()))
            .findFirst()
            .orElseThrow(() -> QueryValues.invalid("choice", "catalogue.bad-choice"));
    proposals.vote(current.caller(), id, choice);
  }

  /** Closes the vote and records what it decided. */
  @POST
  @Path("{id}/decisions")
  public Response decide(@PathParam("id") String id) {
    return Response.status(Response.Status.CREATED)
        .entity(ProposalAnswer.of(proposals.decide(current.caller(), id)))
        .build();
  }
}

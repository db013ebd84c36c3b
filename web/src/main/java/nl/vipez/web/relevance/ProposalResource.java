package nl.vipez.web.relevance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.vipez.relevance.Bench;
import nl.vipez.relevance.Proposals;
import nl.vipez.relevance.Widening;
import nl.vipez.relevance.model.Proposal;
import nl.vipez.relevance.model.Widened;
import nl.vipez.web.Items;
import nl.vipez.web.security.CurrentCaller;

/** Changes to try on the stored queries, to put to use and to take back; for curators. */
@Path("relevance")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProposalResource {
  private CurrentCaller current;
  private Proposals proposals;
  private Bench bench;
  private Widening widening;

  /** For the container. */
  @Inject
  public ProposalResource(
      CurrentCaller current, Proposals proposals, Bench bench, Widening widening) {
    this.current = current;
    this.proposals = proposals;
    this.bench = bench;
    this.widening = widening;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected ProposalResource() {}

  /** How the stored queries do under the setting in use. */
  @GET
  @Path("comparison")
  public ComparisonAnswer now() {
    return ComparisonAnswer.of(bench.now(current.caller()));
  }

  /** Which queries a change of synonyms would make find more; nothing is kept. */
  @POST
  @Path("previews")
  public Items<Widened> preview(ProposalRequest body) {
    return Items.of(widening.preview(current.caller(), body.change()));
  }

  /** The newest proposals. */
  @GET
  @Path("proposals")
  public Items<ProposalAnswer> list() {
    return Items.of(proposals.list(current.caller()).stream().map(ProposalAnswer::of).toList());
  }

  /** Keeps a change to try. */
  @POST
  @Path("proposals")
  public Response propose(ProposalRequest body) {
    Proposal proposal = proposals.propose(current.caller(), body.titleOrNone(), body.change());
    return Response.created(URI.create("relevance/proposals/" + proposal.id()))
        .entity(ProposalAnswer.of(proposal))
        .build();
  }

  /** One proposal. */
  @GET
  @Path("proposals/{id}")
  public ProposalAnswer find(@PathParam("id") long id) {
    return ProposalAnswer.of(proposals.find(current.caller(), id));
  }

  /** The stored queries before and after a proposal. */
  @GET
  @Path("proposals/{id}/comparison")
  public ComparisonAnswer compare(@PathParam("id") long id) {
    Proposal proposal = proposals.find(current.caller(), id);
    return ComparisonAnswer.of(bench.compare(current.caller(), proposal.change()));
  }

  /** Puts a proposal to use. */
  @POST
  @Path("proposals/{id}/publication")
  public ProposalAnswer publish(@PathParam("id") long id) {
    return ProposalAnswer.of(proposals.publish(current.caller(), id));
  }

  /** Takes a published proposal back. */
  @DELETE
  @Path("proposals/{id}/publication")
  public ProposalAnswer rollBack(@PathParam("id") long id) {
    return ProposalAnswer.of(proposals.rollBack(current.caller(), id));
  }

  /** Gives a draft up. */
  @DELETE
  @Path("proposals/{id}")
  public ProposalAnswer drop(@PathParam("id") long id) {
    return ProposalAnswer.of(proposals.drop(current.caller(), id));
  }
}

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
import nl.vipez.expertise.OfferProposals;
import nl.vipez.web.Items;
import nl.vipez.web.security.CurrentCaller;

/** What the caller could offer; nothing of it is an offer before the caller makes it one. */
@Path("/offer-proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OfferProposalResource {
  @Inject private CurrentCaller current;
  @Inject private OfferProposals proposals;
  @Inject private ProposalRows rows;

  /** The proposals for the caller. */
  @GET
  public Items<ProposalRow> list() {
    return Items.of(rows.of(current.caller()));
  }

  /** Accepts a proposal, once an offer was made of it, or lets it go for good. */
  @POST
  @Path("/{subject}/answers")
  public Response answer(@PathParam("subject") String subject, Answer body) {
    proposals.answer(current.caller(), subject, body.accepted());
    return Response.noContent().build();
  }

  /**
   * The body of POST /offer-proposals/{subject}/answers.
   *
   * @param accepted yes or no
   */
  public record Answer(boolean accepted) {}
}

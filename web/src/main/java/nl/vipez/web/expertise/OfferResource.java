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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import nl.vipez.expertise.Offers;
import nl.vipez.expertise.model.Offer;
import nl.vipez.web.Items;
import nl.vipez.web.Paging;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Offers: the experience that people share. */
@Path("/offers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OfferResource {
  private static final int DEFAULT_SIZE = 100;

  @Inject private CurrentCaller current;
  @Inject private Offers offers;
  @Inject private Clock clock;

  /** Offers that can be found today, and the caller's own. */
  @GET
  public Items<OfferAnswer> list(
      @QueryParam("from") @Nullable String from, @QueryParam("size") @Nullable String size) {
    Paging paging = Paging.of(from, size, DEFAULT_SIZE);
    return Items.page(
        offers.visibleTo(current.caller()).stream().map(OfferAnswer::of).toList(), paging);
  }

  /** Keeps a new offer of the caller. */
  @POST
  public Response offer(OfferRequest body) {
    Offer offer = offers.offer(current.caller(), body.draft(clock));
    return Response.created(URI.create("offers/" + offer.id()))
        .entity(OfferAnswer.of(offer))
        .build();
  }

  /** Changes an own offer, all fields at once. */
  @PUT
  @Path("/{id}")
  public OfferAnswer change(@PathParam("id") long id, OfferRequest body) {
    return OfferAnswer.of(offers.change(current.caller(), id, body.draft(clock)));
  }

  /** An own offer with what only its person sees. */
  @GET
  @Path("/{id}")
  public OwnOfferAnswer find(@PathParam("id") long id) {
    return OwnOfferAnswer.of(offers.find(current.caller(), id));
  }

  /** Gives or withdraws the consent to be found; it takes effect at once. */
  @PUT
  @Path("/{id}/consent")
  public OfferAnswer consent(@PathParam("id") long id, Consent body) {
    return OfferAnswer.of(offers.consent(current.caller(), id, body.given()));
  }

  /**
   * The body of PUT /offers/{id}/consent.
   *
   * @param given yes or no
   */
  public record Consent(boolean given) {}
}

package nl.vipez.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.vipez.library.Reviews;
import nl.vipez.web.Items;
import nl.vipez.web.security.CurrentCaller;

/** Documents of which the owner is asked whether they still hold. */
@Path("reviews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReviewsResource {
  private CurrentCaller current;
  private Reviews reviews;

  /** For the container. */
  @Inject
  public ReviewsResource(CurrentCaller current, Reviews reviews) {
    this.current = current;
    this.reviews = reviews;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected ReviewsResource() {}

  /** The documents the caller is asked about; for curators all, answered ones as well. */
  @GET
  public Items<ReviewAnswerBody> due() {
    return Items.of(reviews.due(current.caller()).stream().map(ReviewAnswerBody::of).toList());
  }
}

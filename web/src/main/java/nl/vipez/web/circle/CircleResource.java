package nl.vipez.web.circle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.vipez.circle.Circles;
import nl.vipez.circle.model.Circle;
import nl.vipez.web.Items;
import nl.vipez.web.Paging;
import nl.vipez.web.QueryValues;
import org.jspecify.annotations.Nullable;

/** Circles of comparable municipalities. */
@Path("circles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CircleResource {
  private static final int PAGE = 100;

  private final Circles circles;

  @Inject
  CircleResource(Circles circles) {
    this.circles = circles;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected CircleResource() {
    this.circles = null;
  }

  /** Those of a round; without a year, those of the current round. */
  @GET
  public Items<CircleAnswer> list(
      @QueryParam("year") @Nullable String year,
      @QueryParam("from") @Nullable String from,
      @QueryParam("size") @Nullable String size) {
    List<Circle> all = QueryValues.year(year).map(circles::circles).orElseGet(circles::current);
    return Items.page(all.stream().map(CircleAnswer::of).toList(), Paging.of(from, size, PAGE));
  }

  /** One. */
  @GET
  @Path("{id}")
  public CircleAnswer one(@PathParam("id") String id) {
    return CircleAnswer.of(circles.get(id));
  }
}

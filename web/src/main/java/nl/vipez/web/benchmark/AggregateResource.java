package nl.vipez.web.benchmark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.vipez.benchmark.Aggregates;
import nl.vipez.benchmark.model.Aggregate;
import nl.vipez.benchmark.model.Grouping;
import nl.vipez.web.Items;
import nl.vipez.web.Paging;
import nl.vipez.web.QueryValues;
import org.jspecify.annotations.Nullable;

/** Groups of at least five municipalities, open to everyone. */
@Path("aggregates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AggregateResource {
  private static final int PAGE = 100;

  private final Aggregates aggregates;

  @Inject
  AggregateResource(Aggregates aggregates) {
    this.aggregates = aggregates;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected AggregateResource() {
    this.aggregates = null;
  }

  /** Number, quartiles and median by country, province, circle or size class. */
  @GET
  public Items<Aggregate> list(
      @QueryParam("indicator") @Nullable String indicator,
      @QueryParam("year") @Nullable String year,
      @QueryParam("by") @Nullable String by,
      @QueryParam("from") @Nullable String from,
      @QueryParam("size") @Nullable String size) {
    String code =
        QueryValues.text(indicator)
            .orElseThrow(() -> QueryValues.invalid("indicator", "query.required"));
    Grouping grouping =
        Grouping.ofName(QueryValues.text(by).orElse("country"))
            .orElseThrow(() -> QueryValues.invalid("by", "query.grouping"));
    return Items.page(
        aggregates.of(code, QueryValues.year(year), grouping), Paging.of(from, size, PAGE));
  }
}

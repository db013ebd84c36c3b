package nl.vipez.web.benchmark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import nl.vipez.benchmark.Indicators;
import nl.vipez.web.Items;
import nl.vipez.web.Paging;
import nl.vipez.web.QueryValues;
import nl.vipez.web.locale.CurrentLocale;
import org.jspecify.annotations.Nullable;

/** The indicator catalogue. */
@Path("indicators")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorResource {
  private static final int PAGE = 1_000;

  private final Indicators indicators;
  private final CurrentLocale locale;

  @Inject
  IndicatorResource(Indicators indicators, CurrentLocale locale) {
    this.indicators = indicators;
    this.locale = locale;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected IndicatorResource() {
    this.indicators = null;
    this.locale = null;
  }

  /** All of them, or those of a category. */
  @GET
  public Items<IndicatorAnswer> list(
      @QueryParam("category") @Nullable String category,
      @QueryParam("from") @Nullable String from,
      @QueryParam("size") @Nullable String size) {
    Optional<Integer> wanted = QueryValues.text(category).map(IndicatorResource::number);
    List<IndicatorAnswer> all =
        indicators.all().stream()
            .filter(one -> wanted.map(number -> one.category() == number).orElse(true))
            .map(one -> IndicatorAnswer.of(one, locale.locale()))
            .toList();
    return Items.page(all, Paging.of(from, size, PAGE));
  }

  private static int number(String text) {
    if (text.matches("[1-9]|1[0-2]")) {
      return Integer.parseInt(text);
    }
    throw QueryValues.invalid("category", "query.category");
  }
}

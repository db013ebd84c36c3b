package nl.vipez.web.benchmark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.vipez.benchmark.Indicators;
import nl.vipez.benchmark.Observations;
import nl.vipez.municipality.Municipalities;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.Items;
import nl.vipez.web.Paging;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.security.CurrentCaller;

/** Observations: JSON in pages, CSV and JSON-stat whole. */
@Path("observations")
@RequestScoped
public class ObservationResource {
  private static final String CSV = "text/csv";
  private static final String JSON_STAT = "application/vnd.json-stat+json";
  private static final int MOST_IN_FILE = 50_000;

  private final Observations observations;
  private final Indicators indicators;
  private final Municipalities municipalities;
  private final CurrentCaller caller;
  private final CurrentLocale locale;

  @Inject
  ObservationResource(
      Observations observations,
      Indicators indicators,
      Municipalities municipalities,
      CurrentCaller caller,
      CurrentLocale locale) {
    this.observations = observations;
    this.indicators = indicators;
    this.municipalities = municipalities;
    this.caller = caller;
    this.locale = locale;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ObservationResource() {
    this.observations = null;
    this.indicators = null;
    this.municipalities = null;
    this.caller = null;
    this.locale = null;
  }

  /** One page as JSON. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Items<ObservationAnswer> json(@BeanParam ObservationParameters parameters) {
    Observations.Page page = find(parameters, parameters.paging());
    return new Items<>(
        page.items().stream().map(figure -> ObservationAnswer.of(figure, page)).toList(),
        page.total());
  }

  /** As CSV, with definition. */
  @GET
  @Produces(CSV + ";charset=UTF-8;qs=0.5")
  public String csv(@BeanParam ObservationParameters parameters) {
    return observations.csv(whole(parameters), locale.locale());
  }

  /** As a JSON-stat dataset. */
  @GET
  @Produces({JSON_STAT + ";qs=0.4", "application/json-stat+json;qs=0.3"})
  public JsonObject jsonStat(@BeanParam ObservationParameters parameters) {
    return new JsonStat(whole(parameters).items())
        .dataset(indicators::find, code -> municipalities.get(code).name(), locale.locale());
  }

  private Observations.Page whole(ObservationParameters parameters) {
    Observations.Page page = find(parameters, parameters.file(MOST_IN_FILE));
    if (page.items().size() == MOST_IN_FILE && page.total() > MOST_IN_FILE) {
      throw new DomainException(Problem.INVALID, "benchmark.table-too-large", MOST_IN_FILE);
    }
    return page;
  }

  private Observations.Page find(ObservationParameters parameters, Paging paging) {
    return observations.find(caller.caller(), parameters.filter(), paging.from(), paging.size());
  }
}

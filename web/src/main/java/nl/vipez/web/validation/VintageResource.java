package nl.vipez.web.validation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import nl.vipez.benchmark.FigureHistory;
import nl.vipez.web.Items;
import nl.vipez.web.QueryValues;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Where one figure comes from. */
@Path("vintages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VintageResource {
  @Inject private CurrentCaller current;
  @Inject private FigureHistory history;

  /** The vintages of one figure, newest first. */
  @GET
  public Items<VintageAnswer> list(
      @QueryParam("indicator") @Nullable String indicator,
      @QueryParam("municipality") @Nullable String municipality,
      @QueryParam("year") @Nullable String year) {
    return Items.of(
        history
            .of(
                current.caller(),
                Objects.requireNonNullElse(indicator, ""),
                Objects.requireNonNullElse(municipality, ""),
                QueryValues.year(year).orElseThrow(() -> QueryValues.invalid("year", "query.year")))
            .stream()
            .map(VintageAnswer::of)
            .toList());
  }

  /**
   * One vintage.
   *
   * @param vintage from 1
   * @param value unrounded, or null when missing
   * @param status SDMX letter
   * @param source where it comes from
   * @param basis REPORTED, or SUMMED from predecessors
   * @param recordedAt instant
   * @param recordedBy username, for the municipality's own people and analysts; else null
   * @param reason why
   * @param published whether it is what the published round shows
   */
  @JsonbNillable
  public record VintageAnswer(
      int vintage,
      @Nullable Double value,
      String status,
      String source,
      String basis,
      String recordedAt,
      @Nullable String recordedBy,
      String reason,
      boolean published) {

    static VintageAnswer of(FigureHistory.Vintage one) {
      return new VintageAnswer(
          one.figure().vintage(),
          one.figure().value().orElse(null),
          one.figure().status().name(),
          one.figure().source().name(),
          one.figure().basis().name(),
          one.at().toString(),
          one.who().orElse(null),
          one.why(),
          one.published());
    }
  }
}

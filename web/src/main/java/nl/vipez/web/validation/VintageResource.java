package nl.vipez.web.validation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import nl.vipez.benchmark.BaseFigureHistory;
import nl.vipez.benchmark.FigureHistory;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.web.Items;
import nl.vipez.web.QueryValues;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Where one figure comes from, of an indicator or a base figure. */
@Path("vintages")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VintageResource {
  @Inject private CurrentCaller current;
  @Inject private FigureHistory history;
  @Inject private BaseFigureHistory bases;

  /**
   * The vintages of one figure, newest first.
   *
   * @param indicator code of an indicator
   * @param baseFigure code of a base figure, instead of an indicator
   */
  @GET
  public Items<VintageAnswer> list(
      @QueryParam("indicator") @Nullable String indicator,
      @QueryParam("baseFigure") @Nullable String baseFigure,
      @QueryParam("municipality") @Nullable String municipality,
      @QueryParam("year") @Nullable String year) {
    int about = QueryValues.year(year).orElseThrow(() -> QueryValues.invalid("year", "query.year"));
    String where = Objects.requireNonNullElse(municipality, "");
    List<FigureHistory.Vintage> all =
        baseFigure == null
            ? history.of(current.caller(), Objects.requireNonNullElse(indicator, ""), where, about)
            : bases.of(current.caller(), baseFigure, where, about);
    return Items.of(all.stream().map(VintageAnswer::of).toList());
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
   * @param batch the change of figures it came with; later changes have higher numbers
   * @param madeOf the base figures that it was computed of; empty for what was not computed
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
      boolean published,
      int batch,
      List<PartAnswer> madeOf) {

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
          one.published(),
          one.figure().batch(),
          one.madeOf().stream().map(PartAnswer::of).toList());
    }
  }

  /**
   * A vintage of a base figure that another figure was computed of.
   *
   * @param baseFigure code
   * @param municipality CBS code: of a predecessor where the figure is summed
   * @param value unrounded
   * @param status SDMX letter
   * @param source where it comes from
   * @param vintage from 1
   */
  @JsonbNillable
  public record PartAnswer(
      String baseFigure,
      String municipality,
      @Nullable Double value,
      String status,
      String source,
      int vintage) {

    static PartAnswer of(Figure one) {
      return new PartAnswer(
          one.indicator(),
          one.municipality(),
          one.value().orElse(null),
          one.status().name(),
          one.source().name(),
          one.vintage());
    }
  }
}

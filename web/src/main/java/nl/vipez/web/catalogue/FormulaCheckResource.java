package nl.vipez.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import nl.vipez.benchmark.catalogue.CatalogueDesk;
import nl.vipez.benchmark.catalogue.FormulaTrial;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.shared.DomainException;
import nl.vipez.web.Items;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Checks a definition without keeping it, and tells what its formula gives on real figures. */
@Path("definition-checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FormulaCheckResource {
  private CurrentCaller current;
  private CatalogueDesk desk;
  private Trial trial;

  /** For the container. */
  @Inject
  public FormulaCheckResource(CurrentCaller current, CatalogueDesk desk, Trial trial) {
    this.current = current;
    this.desk = desk;
    this.trial = trial;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected FormulaCheckResource() {}

  /**
   * One municipality's result.
   *
   * @param municipality its code
   * @param year the figures are about
   * @param value or null
   * @param reason OK, MISSING, DIVISION_BY_ZERO or OVERFLOW
   * @param missing codes of the base figures that are not there
   */
  @JsonbNillable
  public record TrialAnswer(
      String municipality, int year, @Nullable Double value, String reason, List<String> missing) {
    static TrialAnswer of(FormulaTrial.Row row) {
      return new TrialAnswer(
          row.municipality(),
          row.year(),
          row.outcome().value().orElse(null),
          row.outcome().reason().name(),
          row.outcome().missing());
    }
  }

  /**
   * What the formula gives for five municipalities; none without a formula.
   *
   * @throws DomainException UNPROCESSABLE with every bad field
   */
  @POST
  public Items<TrialAnswer> check(DefinitionRequest body) {
    Indicator checked =
        desk.check(
            Objects.requireNonNullElse(body.code(), ""),
            DefinitionRequest.texts(body.definition()));
    return Items.of(trial.found(current.caller(), checked).stream().map(TrialAnswer::of).toList());
  }
}

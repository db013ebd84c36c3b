package nl.vipez.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vipez.benchmark.catalogue.Catalogue;
import nl.vipez.benchmark.catalogue.CatalogueDesk;
import nl.vipez.benchmark.model.catalogue.DefinitionFields;
import nl.vipez.benchmark.model.catalogue.Version;
import nl.vipez.benchmark.model.catalogue.VersionLine;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.Items;
import nl.vipez.web.benchmark.IndicatorAnswer;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.security.CurrentCaller;

/**
 * One indicator: its definition, and every version it had; analysts and administrators change it.
 */
@Path("indicators/{code}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DefinitionResource {
  private CurrentCaller current;
  private CurrentLocale locale;
  private Catalogue catalogue;
  private CatalogueDesk desk;

  /** For the container. */
  @Inject
  public DefinitionResource(
      CurrentCaller current, CurrentLocale locale, Catalogue catalogue, CatalogueDesk desk) {
    this.current = current;
    this.locale = locale;
    this.catalogue = catalogue;
    this.desk = desk;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected DefinitionResource() {}

  /** The present definition. */
  @GET
  public IndicatorAnswer get(@PathParam("code") String code) {
    return IndicatorAnswer.of(line(code).current().indicator(), locale.locale());
  }

  /** Every version, newest first. */
  @GET
  @Path("versions")
  public Items<DefinitionAnswer> versions(@PathParam("code") String code) {
    List<Version> versions = line(code).versions();
    List<DefinitionAnswer> answers = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      Map<String, String> before =
          i + 1 < versions.size() ? DefinitionFields.of(versions.get(i + 1).indicator()) : Map.of();
      answers.add(DefinitionAnswer.of(versions.get(i), before));
    }
    return Items.of(answers);
  }

  /** Changes the definition. */
  @PUT
  public DefinitionAnswer change(@PathParam("code") String code, DefinitionRequest body) {
    Map<String, String> before = DefinitionFields.of(line(code).current().indicator());
    return DefinitionAnswer.of(desk.change(current.caller(), code, body.draft()), before);
  }

  private VersionLine line(String code) {
    return catalogue
        .line(code)
        .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "catalogue.unknown", code));
  }
}

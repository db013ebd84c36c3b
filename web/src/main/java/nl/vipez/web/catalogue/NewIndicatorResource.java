package nl.vipez.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import nl.vipez.benchmark.catalogue.CatalogueDesk;
import nl.vipez.benchmark.model.catalogue.Version;
import nl.vipez.web.security.CurrentCaller;

/** Indicators that are added. */
@Path("indicators")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NewIndicatorResource {
  private CurrentCaller current;
  private CatalogueDesk desk;

  /** For the container. */
  @Inject
  public NewIndicatorResource(CurrentCaller current, CatalogueDesk desk) {
    this.current = current;
    this.desk = desk;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected NewIndicatorResource() {}

  /** Adds an indicator. */
  @POST
  public Response add(DefinitionRequest body) {
    String code = Objects.requireNonNullElse(body.code(), "");
    Version added = desk.add(current.caller(), code, body.draft());
    return Response.created(URI.create("indicators/" + code))
        .entity(DefinitionAnswer.of(added, Map.of()))
        .build();
  }
}

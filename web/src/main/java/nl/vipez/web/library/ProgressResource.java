package nl.vipez.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.discovery.Findability;
import nl.vipez.library.Standings;
import nl.vipez.library.model.DocumentState;
import nl.vipez.library.model.Standing;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.Items;
import nl.vipez.web.security.CurrentCaller;

/** Tells of many documents at once how far they are: what an import waits for. */
@Path("documents/progress")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgressResource {
  private static final int MOST = 1_000;

  private CurrentCaller current;
  private Standings standings;
  private Findability findability;

  /** For the container. */
  @Inject
  public ProgressResource(CurrentCaller current, Standings standings, Findability findability) {
    this.current = current;
    this.standings = standings;
    this.findability = findability;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected ProgressResource() {}

  /** How far these documents are, in the order asked. */
  @POST
  public Items<DocumentProgress> progress(ProgressRequest request) {
    List<String> ids = Optional.ofNullable(request.ids()).orElse(List.of());
    if (ids.size() > MOST) {
      throw new DomainException(Problem.INVALID, "library.too-many-ids", MOST);
    }
    Map<String, Standing> now = standings.of(current.caller(), ids);
    return Items.of(
        ids.stream().map(id -> progress(id, Optional.ofNullable(now.get(id)))).toList());
  }

  private DocumentProgress progress(String id, Optional<Standing> standing) {
    return standing
        .map(
            now ->
                new DocumentProgress(
                    id,
                    now.state().name(),
                    now.failure().map(Enum::name).orElse(null),
                    now.state() == DocumentState.PUBLISHED && findability.isApplied(now.change())))
        .orElseGet(() -> new DocumentProgress(id, null, null, false));
  }
}

package nl.vipez.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.discovery.Findability;
import nl.vipez.library.Documents;
import nl.vipez.library.model.DocumentState;
import nl.vipez.library.model.LibraryDocument;
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
  private Documents documents;
  private Findability findability;

  /** For the container. */
  @Inject
  public ProgressResource(CurrentCaller current, Documents documents, Findability findability) {
    this.current = current;
    this.documents = documents;
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
    Caller caller = current.caller();
    return Items.of(ids.stream().map(id -> progress(caller, id)).toList());
  }

  private DocumentProgress progress(Caller caller, String id) {
    return latest(caller, id)
        .map(
            document ->
                new DocumentProgress(
                    id,
                    document.state().name(),
                    document.failure().map(Enum::name).orElse(null),
                    document.state() == DocumentState.PUBLISHED && findability.isApplied(id)))
        .orElseGet(() -> new DocumentProgress(id, null, null, false));
  }

  private Optional<LibraryDocument> latest(Caller caller, String id) {
    try {
      return documents.versions(caller, id).stream().findFirst();
    } catch (DomainException hidden) {
      return Optional.empty();
    }
  }
}

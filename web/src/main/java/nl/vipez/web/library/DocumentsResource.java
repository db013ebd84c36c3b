package nl.vipez.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.vipez.account.model.Caller;
import nl.vipez.library.Documents;
import nl.vipez.library.Intake;
import nl.vipez.library.model.DocumentFilter;
import nl.vipez.web.Items;
import nl.vipez.web.Paging;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Documents: bringing them in and looking them up. */
@Path("documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentsResource {
  private static final int PAGE = 100;

  private CurrentCaller current;
  private Documents documents;
  private Intake intake;
  private DocumentWords words;

  /** For the container. */
  @Inject
  public DocumentsResource(
      CurrentCaller current, Documents documents, Intake intake, DocumentWords words) {
    this.current = current;
    this.documents = documents;
    this.intake = intake;
    this.words = words;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected DocumentsResource() {}

  /**
   * Takes in a file with its description; reading it follows in the background.
   *
   * @param decision IMPORT, from curators only, publishes it as soon as it was read
   */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response receive(
      List<EntityPart> parts,
      @QueryParam("decision") @Nullable String decision,
      @Context UriInfo uri) {
    UploadForm form = UploadForm.of(parts);
    String id =
        intake.receive(
            current.caller(),
            form.draft(),
            ListFilter.arrival(form.fileName(), decision),
            form.content());
    return Accepted.of(documents.find(current.caller(), id), uri);
  }

  /** The documents a caller has to do with: all for curators, else own and own municipality's. */
  @GET
  public Items<DocumentAnswer> list(
      @QueryParam("state") @Nullable String state,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("sha256") @Nullable String sha256,
      @QueryParam("from") @Nullable String from,
      @QueryParam("size") @Nullable String size) {
    DocumentFilter filter = ListFilter.of(state, kind, sha256);
    Paging paging = Paging.of(from, size, PAGE);
    Caller caller = current.caller();
    return new Items<>(
        documents.list(caller, filter, paging.from(), paging.size()).stream()
            .map(document -> DocumentAnswer.of(document, words))
            .toList(),
        documents.count(caller, filter));
  }
}

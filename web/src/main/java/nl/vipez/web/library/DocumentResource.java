package nl.vipez.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import nl.vipez.web.Items;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** One document and its versions. */
@Path("documents/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {
  private CurrentCaller current;
  private Documents documents;
  private Intake intake;
  private DocumentWords words;

  /** For the container. */
  @Inject
  public DocumentResource(
      CurrentCaller current, Documents documents, Intake intake, DocumentWords words) {
    this.current = current;
    this.documents = documents;
    this.intake = intake;
    this.words = words;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected DocumentResource() {}

  /** Takes in a new version of a document. */
  @POST
  @Path("versions")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response receiveVersion(
      @PathParam("id") String id,
      List<EntityPart> parts,
      @QueryParam("decision") @Nullable String decision,
      @Context UriInfo uri) {
    UploadForm form = UploadForm.of(parts);
    Caller caller = current.caller();
    intake.receiveVersion(
        caller, id, form.draft(), ListFilter.arrival(form.fileName(), decision), form.content());
    return Accepted.of(documents.versions(caller, id).getFirst(), uri);
  }

  /** A document: its published version, or the latest where none is. */
  @GET
  public DocumentAnswer find(@PathParam("id") String id) {
    return DocumentAnswer.of(documents.find(current.caller(), id), words);
  }

  /** The versions of a document, newest first. */
  @GET
  @Path("versions")
  public Items<DocumentAnswer> versions(@PathParam("id") String id) {
    return Items.of(
        documents.versions(current.caller(), id).stream()
            .map(version -> DocumentAnswer.of(version, words))
            .toList());
  }

  /** One version of a document. */
  @GET
  @Path("versions/{version: \\d{1,9}}")
  public DocumentAnswer version(@PathParam("id") String id, @PathParam("version") int version) {
    return DocumentAnswer.of(documents.find(current.caller(), id, version), words);
  }
}

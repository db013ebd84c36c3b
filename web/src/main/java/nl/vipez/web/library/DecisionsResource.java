package nl.vipez.web.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.vipez.library.Curation;
import nl.vipez.library.Descriptions;
import nl.vipez.library.Documents;
import nl.vipez.library.Editing;
import nl.vipez.library.model.Decision;
import nl.vipez.library.model.DecisionTaken;
import nl.vipez.library.model.LibraryDocument;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;
import nl.vipez.web.Items;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** What curators decide on a document. */
@Path("documents/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DecisionsResource {
  private CurrentCaller current;
  private Curation curation;
  private Descriptions descriptions;
  private Editing editing;
  private Documents documents;
  private DocumentWords words;

  /** For the container. */
  @Inject
  public DecisionsResource(
      CurrentCaller current,
      Curation curation,
      Descriptions descriptions,
      Editing editing,
      Documents documents,
      DocumentWords words) {
    this.current = current;
    this.curation = curation;
    this.descriptions = descriptions;
    this.editing = editing;
    this.documents = documents;
    this.words = words;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected DecisionsResource() {}

  /** Publishes, rejects or withdraws. */
  @POST
  @Path("decisions")
  public Response decide(@PathParam("id") String id, @Nullable DecisionRequest request) {
    DecisionTaken taken =
        curation.decide(
            current.caller(),
            id,
            Seen.revision(Optional.ofNullable(request).map(DecisionRequest::revision)),
            decision(request),
            Optional.ofNullable(request).map(DecisionRequest::reason).orElse(""));
    return Response.status(Response.Status.CREATED).entity(DecisionAnswer.of(taken)).build();
  }

  /** The decisions so far, newest first, for those who see the drafts. */
  @GET
  @Path("decisions")
  public Items<DecisionAnswer> decisions(@PathParam("id") String id) {
    return Items.of(
        documents.decisions(current.caller(), id).stream().map(DecisionAnswer::of).toList());
  }

  /** Replaces the description of the latest version; curators only. */
  @PUT
  @Path("metadata")
  public DocumentAnswer describe(@PathParam("id") String id, @Nullable String metadata) {
    String json = Objects.requireNonNullElse(metadata, "");
    descriptions.describe(current.caller(), id, Seen.in(json), DescriptionReader.read(json));
    return latest(id);
  }

  /**
   * Changes fields of the latest version and leaves the others as they are (JSON Merge Patch, RFC
   * 7396); {@code reviewDate} (a day, or null for none) is the day from which the owner is asked
   * whether the document still holds. With {@code revision}, the revision that was seen, a document
   * that somebody else changed since answers 409. Curators only.
   */
  @PATCH
  @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
  public DocumentAnswer change(@PathParam("id") String id, @Nullable String patch) {
    String json = Objects.requireNonNullElse(patch, "");
    LibraryDocument now = documents.versions(current.caller(), id).getFirst();
    editing.change(
        current.caller(),
        id,
        Seen.in(json),
        DescriptionReader.patched(now.description(), json),
        DescriptionReader.reviewDate(json));
    return latest(id);
  }

  private DocumentAnswer latest(String id) {
    return DocumentAnswer.of(documents.versions(current.caller(), id).getFirst(), words);
  }

  private static Decision decision(@Nullable DecisionRequest request) {
    return Optional.ofNullable(request)
        .map(DecisionRequest::decision)
        .flatMap(Decision::ofCode)
        .filter(decision -> decision != Decision.IMPORT)
        .orElseThrow(
            () ->
                new DomainException(
                    Problem.INVALID,
                    "library.unknown-decision",
                    List.of(),
                    List.of(FieldError.of("decision", "library.unknown-decision"))));
  }
}

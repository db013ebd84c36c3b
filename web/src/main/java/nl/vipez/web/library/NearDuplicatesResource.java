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
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.vipez.account.model.Caller;
import nl.vipez.library.Differences;
import nl.vipez.library.Documents;
import nl.vipez.library.LineMoves;
import nl.vipez.library.NearDuplicates;
import nl.vipez.library.Proposals;
import nl.vipez.library.model.LibraryDocument;
import nl.vipez.library.model.difference.Difference;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;
import nl.vipez.web.Items;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** What the text of a document tells: proposed metadata, near-duplicates, and what differs. */
@Path("documents/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NearDuplicatesResource {
  private CurrentCaller current;
  private Documents documents;
  private Proposals proposals;
  private NearDuplicates near;
  private LineMoves moves;
  private Differences differences;

  /** For the container. */
  @Inject
  public NearDuplicatesResource(
      CurrentCaller current,
      Documents documents,
      Proposals proposals,
      NearDuplicates near,
      LineMoves moves,
      Differences differences) {
    this.current = current;
    this.documents = documents;
    this.proposals = proposals;
    this.near = near;
    this.moves = moves;
    this.differences = differences;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected NearDuplicatesResource() {}

  /** What the newest version's text proposes for its description, with the place it was read. */
  @GET
  @Path("proposals")
  public Items<ProposalAnswer> proposals(@PathParam("id") String id) {
    LibraryDocument newest = newest(id);
    return Items.of(
        proposals.of(current.caller(), newest.id(), newest.version()).stream()
            .map(ProposalAnswer::of)
            .toList());
  }

  /** The documents nearly the same as the newest version that the caller may see. */
  @GET
  @Path("near-duplicates")
  public Items<NearDuplicateAnswer> nearDuplicates(@PathParam("id") String id) {
    LibraryDocument newest = newest(id);
    return Items.of(
        near.of(current.caller(), newest.id(), newest.version()).stream()
            .map(NearDuplicateAnswer::of)
            .toList());
  }

  /** Answers whether another document duplicates this one; curators only. */
  @POST
  @Path("near-duplicates/{other}")
  public DecisionSaid answer(
      @PathParam("id") String id,
      @PathParam("other") String other,
      @Nullable NearDuplicateRequest request) {
    Optional<NearDuplicateRequest> sent = Optional.ofNullable(request);
    OptionalLong seen = Seen.revision(sent.map(NearDuplicateRequest::revision));
    Caller caller = current.caller();
    String answer = sent.map(NearDuplicateRequest::answer).orElse("");
    switch (answer) {
      case "NO_DUPLICATE" -> near.noDuplicate(caller, id, other, seen);
      case "NEW_VERSION" -> moves.makeVersionOf(caller, id, other, seen);
      default ->
          throw new DomainException(
              Problem.INVALID,
              "library.bad-parameter",
              List.of("answer"),
              List.of(FieldError.of("answer", "library.field.code", answer)));
    }
    return new DecisionSaid(answer, answer.equals("NEW_VERSION") ? other : id);
  }

  /**
   * What became of an answer.
   *
   * @param answer as given
   * @param document the document that is there now
   */
  public record DecisionSaid(String answer, String document) {}

  /**
   * What differs between a version and another.
   *
   * @param version the newer one
   * @param from the version to compare with; the one before when absent
   * @param other the document it is of; this one when absent
   */
  @GET
  @Path("versions/{version: \\d{1,9}}/difference")
  public Difference difference(
      @PathParam("id") String id,
      @PathParam("version") int version,
      @QueryParam("from") @Nullable String from,
      @QueryParam("of") @Nullable String other) {
    int before =
        Optional.ofNullable(from)
            .filter(text -> text.matches("\\d{1,9}"))
            .map(Integer::valueOf)
            .orElse(version - 1);
    return differences.between(
        current.caller(), Optional.ofNullable(other).orElse(id), before, id, version);
  }

  private LibraryDocument newest(String id) {
    return documents.versions(current.caller(), id).getFirst();
  }
}

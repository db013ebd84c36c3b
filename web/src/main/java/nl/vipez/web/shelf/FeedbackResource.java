package nl.vipez.web.shelf;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import nl.vipez.library.Documents;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.shelf.Helpfulness;
import nl.vipez.shelf.model.Feedback;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Whether a document helped the caller. */
@Path("documents/{id}/feedback")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FeedbackResource {
  @Inject private CurrentCaller current;
  @Inject private Helpfulness helpfulness;
  @Inject private Documents documents;

  /** Whether it helped, and why. */
  public record Opinion(@Nullable Boolean helped, @Nullable String remark) {}

  /** What the caller said of a document. */
  @GET
  public Feedback feedback(@PathParam("id") String id) {
    documents.find(current.caller(), id);
    return helpfulness
        .of(current.caller(), id)
        .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "shelf.no-feedback"));
  }

  /** Says whether a document helped; it replaces what the caller said before. */
  @PUT
  public Feedback say(@PathParam("id") String id, @Nullable Opinion opinion) {
    if (opinion == null || opinion.helped() == null) {
      throw new DomainException(Problem.INVALID, "shelf.no-answer");
    }
    Feedback feedback =
        new Feedback(opinion.helped(), Objects.requireNonNullElse(opinion.remark(), ""));
    helpfulness.say(current.caller(), id, feedback);
    return feedback;
  }

  /** Takes back what the caller said. */
  @DELETE
  public void takeBack(@PathParam("id") String id) {
    documents.find(current.caller(), id);
    helpfulness.remove(current.caller(), id);
  }
}

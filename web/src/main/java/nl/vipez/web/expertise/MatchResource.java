package nl.vipez.web.expertise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vipez.expertise.Requests;
import nl.vipez.expertise.Suggestions;
import nl.vipez.expertise.model.HelpRequest;
import nl.vipez.expertise.model.MatchId;
import nl.vipez.expertise.model.RequestState;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.Items;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Matches that were asked: what comes to the caller, and the answers. */
@Path("/matches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MatchResource {
  private static final Pattern ID = Pattern.compile("(\\d{1,15})-(\\d{1,15})");

  @Inject private CurrentCaller current;
  @Inject private Requests requests;
  @Inject private Suggestions suggestions;

  /** The requests put to the caller. */
  @GET
  public Items<RequestAnswer> toMe() {
    return Items.of(requests.toMe(current.caller()).stream().map(RequestAnswer::of).toList());
  }

  /**
   * Whom the one asked may name to be asked instead: numbers of offers, and what they are called.
   */
  @GET
  @Path("/{id}/colleagues")
  public Items<ColleagueChoice> colleagues(@PathParam("id") String id) {
    return Items.of(
        MatchId.of(id).stream()
            .flatMap(match -> suggestions.of(current.caller(), match).stream())
            .map(ColleagueChoice::of)
            .toList());
  }

  /** Accepts or declines as the one asked; tells whether it helped as the one who asked. */
  @POST
  @Path("/{id}/answers")
  public Response answer(@PathParam("id") String id, Answer body) {
    Matcher parts = ID.matcher(id);
    if (!parts.matches()) {
      throw new DomainException(Problem.NOT_FOUND, "expertise.no-request");
    }
    long need = Long.parseLong(parts.group(1));
    long offer = Long.parseLong(parts.group(2));
    RequestState answer =
        Arrays.stream(RequestState.values())
            .filter(state -> state != RequestState.ASKED && state.name().equals(body.answer()))
            .findFirst()
            .orElseThrow(() -> new DomainException(Problem.INVALID, "expertise.unknown-answer"));
    Optional<String> reason = Optional.ofNullable(body.reason());
    HelpRequest answered =
        body.colleague() != null && answer == RequestState.DECLINED
            ? requests.suggest(current.caller(), need, offer, body.colleague(), reason)
            : requests.answer(current.caller(), need, offer, answer, reason);
    return Response.status(Response.Status.CREATED).entity(RequestAnswer.of(answered)).build();
  }

  /**
   * The body of POST /matches/{id}/answers.
   *
   * @param answer ACCEPTED, DECLINED, HELPED or NOT_HELPED
   * @param reason why, or what came of it; may be absent
   * @param colleague with DECLINED: number of the offer of a colleague to ask instead; may be
   *     absent
   */
  public record Answer(
      @Nullable String answer, @Nullable String reason, @Nullable Long colleague) {}
}

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
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nl.vipez.expertise.Exchanges;
import nl.vipez.expertise.PracticeDrafts;
import nl.vipez.expertise.model.Appointment;
import nl.vipez.expertise.model.Exchange;
import nl.vipez.expertise.model.MatchId;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/**
 * What follows a request: messages, an appointment, the closing, a draft good practice. Under the
 * path of {@link MatchResource} itself: a class with a longer one would hide that one's answers.
 */
@Path("/matches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExchangeResource {
  private static final int MINUTES = 60;

  @Inject private CurrentCaller current;
  @Inject private Exchanges exchanges;
  @Inject private PracticeDrafts drafts;

  /** The exchange, for its two sides. */
  @GET
  @Path("/{id}/exchange")
  public ExchangeAnswer find(@PathParam("id") String id) {
    return ExchangeAnswer.of(exchanges.find(current.caller(), match(id)));
  }

  /** Adds a message; the other side gets it by mail too. */
  @POST
  @Path("/{id}/messages")
  public Response say(@PathParam("id") String id, Said body) {
    return created(
        exchanges.say(current.caller(), match(id), Objects.requireNonNullElse(body.text(), "")));
  }

  /** Agrees on a moment; both sides get a file for the calendar. */
  @POST
  @Path("/{id}/appointments")
  public Response appoint(@PathParam("id") String id, Wanted body) {
    Instant at =
        Optional.ofNullable(body.at())
            .orElseThrow(() -> new DomainException(Problem.INVALID, "expertise.no-moment"));
    return created(
        exchanges.appoint(
            current.caller(),
            match(id),
            new Appointment(
                at,
                Objects.requireNonNullElse(body.minutes(), MINUTES),
                Objects.requireNonNullElse(body.place(), ""))));
  }

  /** Closes: who asked tells whether it helped, who was asked whether it was worth the time. */
  @POST
  @Path("/{id}/closings")
  public Response close(@PathParam("id") String id, Closing body) {
    if (body.worthwhile() != null) {
      return created(exchanges.worthwhile(current.caller(), match(id), body.worthwhile()));
    }
    boolean helped =
        Optional.ofNullable(body.helped())
            .orElseThrow(() -> new DomainException(Problem.INVALID, "expertise.unknown-answer"));
    return created(
        exchanges.close(
            current.caller(), match(id), helped, Objects.requireNonNullElse(body.outcome(), "")));
  }

  /** Makes a draft good practice of it, for a curator. */
  @POST
  @Path("/{id}/practices")
  public Response practice(@PathParam("id") String id) {
    return Response.status(Response.Status.CREATED)
        .entity(new Draft(drafts.draft(current.caller(), match(id))))
        .build();
  }

  private static Response created(Exchange exchange) {
    return Response.status(Response.Status.CREATED).entity(ExchangeAnswer.of(exchange)).build();
  }

  private static MatchId match(String id) {
    return MatchId.of(id)
        .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "expertise.no-request"));
  }

  /**
   * The body of POST /matches/{id}/messages.
   *
   * @param text 1 to 2,000 characters
   */
  public record Said(@Nullable String text) {}

  /**
   * The body of POST /matches/{id}/appointments.
   *
   * @param at when it begins (UTC)
   * @param minutes how long, 15 to 480; 60 when absent
   * @param place where or how
   */
  public record Wanted(@Nullable Instant at, @Nullable Integer minutes, @Nullable String place) {}

  /**
   * The body of POST /matches/{id}/closings.
   *
   * @param helped of who asked: whether it helped
   * @param outcome of who asked: what came of it; may be absent
   * @param worthwhile of who was asked: whether it was worth the time
   */
  public record Closing(
      @Nullable Boolean helped, @Nullable String outcome, @Nullable Boolean worthwhile) {}

  /**
   * The answer of POST /matches/{id}/practices.
   *
   * @param document id of the draft
   */
  public record Draft(String document) {}
}

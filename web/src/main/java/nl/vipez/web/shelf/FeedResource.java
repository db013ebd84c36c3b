package nl.vipez.web.shelf;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.vipez.discovery.Feeds;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.problem.Diagnosis;
import nl.vipez.web.problem.ProblemDocument;
import nl.vipez.web.security.CurrentCaller;

/** The caller's feed, and the feeds themselves under their secret addresses. */
@Path("")
@RequestScoped
public class FeedResource {
  static final String PATH = "/api/v1/feeds/";
  private static final String ATOM = MediaType.APPLICATION_ATOM_XML + ";charset=UTF-8";

  @Inject private CurrentCaller current;
  @Inject private Feeds feeds;
  @Inject private AtomWriter atom;
  @Inject private CurrentLocale locale;

  /** Whether the caller has a feed. */
  public record State(boolean on) {}

  /**
   * A feed made.
   *
   * @param address where it is, shown this once; one saved search alone is at {@code address/{id}}
   */
  public record Made(String address) {}

  /** Whether the caller has a feed. */
  @GET
  @Path("feed")
  @Produces(MediaType.APPLICATION_JSON)
  public State state() {
    return new State(feeds.has(current.caller()));
  }

  /** Makes a new secret address for the caller's feed; an earlier one stops working. */
  @POST
  @Path("feed")
  @Produces(MediaType.APPLICATION_JSON)
  public Made renew() {
    return new Made(atom.address(feeds.renew(current.caller())));
  }

  /** Takes the caller's feed away. */
  @DELETE
  @Path("feed")
  public void revoke() {
    feeds.revoke(current.caller());
  }

  /** All searches of the secret's person (Atom 1.0, RFC 4287). */
  @GET
  @Path("feeds/{key}")
  @Produces(ATOM)
  public Response all(@PathParam("key") String key, @Context Request request) {
    return answer(key, Optional.empty(), request);
  }

  /** One search of the secret's person. */
  @GET
  @Path("feeds/{key}/{search}")
  @Produces(ATOM)
  public Response one(
      @PathParam("key") String key, @PathParam("search") String search, @Context Request request) {
    return answer(key, Optional.of(search), request);
  }

  private Response answer(String key, Optional<String> search, Request request) {
    String address = atom.address(key) + search.map(id -> "/" + id).orElse("");
    String text;
    try {
      text = atom.write(feeds.read(key, search), address);
    } catch (DomainException refused) {
      // The address itself is the secret: asking for a password, as of other strangers, helps
      // nobody.
      ProblemDocument problem = new Diagnosis(locale.locale(), false).of(refused);
      return Response.status(problem.status())
          .type(ProblemDocument.MEDIA_TYPE)
          .header("Retry-After", refused.problem() == Problem.TOO_MANY ? 60 : null)
          .entity(problem.json())
          .build();
    }
    EntityTag tag =
        new EntityTag(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString());
    CacheControl revalidate = new CacheControl();
    revalidate.setPrivate(true);
    revalidate.setNoCache(true);
    return Optional.ofNullable(request.evaluatePreconditions(tag))
        .orElseGet(() -> Response.ok(text))
        .tag(tag)
        .cacheControl(revalidate)
        .build();
  }
}

package nl.vipez.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.Profile;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.account.model.TokenFacts;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.security.CurrentCaller;

/** The caller, and the caller's personal tokens. */
@RequestScoped
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeResource {
  @Inject private CurrentCaller current;
  @Inject private CurrentLocale locale;
  @Inject private Profile profile;

  /**
   * The caller.
   *
   * @param csrfToken what requests of a browser session that change something repeat in the header
   *     {@code X-CSRF-Token}; absent for programs
   */
  public record Me(
      String username,
      String displayName,
      String role,
      Optional<String> municipality,
      String language,
      Optional<String> csrfToken) {}

  /** Personal tokens. */
  public record Tokens(List<TokenFacts> items, int total) {}

  /** A token wanted. */
  public record NewToken(@NotNull @Size(min = 1, max = 80) String name) {}

  /** A token made; {@code token} is shown this once. */
  public record MadeToken(String id, String name, Instant created, String token) {}

  /** Who is calling. */
  @GET
  public Me me() {
    Caller caller = current.caller();
    return new Me(
        caller.username(),
        caller.displayName(),
        caller.role().map(Role::code).orElse(""),
        caller.municipality(),
        locale.getTag(),
        Optional.of(current.getToken()).filter(token -> !token.isEmpty()));
  }

  /** The caller's tokens, newest first, without their secrets. */
  @GET
  @Path("/tokens")
  public Tokens tokens() {
    List<TokenFacts> items = profile.tokens(current.caller());
    return new Tokens(items, items.size());
  }

  /** Makes a token. */
  @POST
  @Path("/tokens")
  public Response add(@NotNull @Valid NewToken wanted) {
    Profile.NewToken made = profile.addToken(current.caller(), wanted.name());
    TokenFacts facts = made.facts();
    return Response.created(URI.create("me/tokens/" + facts.id()))
        .entity(new MadeToken(facts.id(), facts.name(), facts.created(), made.secret()))
        .build();
  }

  /** Revokes a token. */
  @DELETE
  @Path("/tokens/{id}")
  public void revoke(@PathParam("id") String id) {
    profile.revokeToken(current.caller(), id);
  }
}

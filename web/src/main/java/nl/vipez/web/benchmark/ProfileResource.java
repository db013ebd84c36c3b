package nl.vipez.web.benchmark;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.vipez.benchmark.Profiles;
import nl.vipez.benchmark.model.PeerChoice;
import nl.vipez.web.QueryValues;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Where a municipality stands among its peers. */
@Path("municipalities/{code}/profile")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProfileResource {
  private final Profiles profiles;
  private final CurrentCaller caller;
  private final CurrentLocale locale;

  @Inject
  ProfileResource(Profiles profiles, CurrentCaller caller, CurrentLocale locale) {
    this.profiles = profiles;
    this.caller = caller;
    this.locale = locale;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ProfileResource() {
    this.profiles = null;
    this.caller = null;
    this.locale = null;
  }

  /** The twelve areas. */
  @GET
  public ProfileAnswer profile(
      @PathParam("code") String code,
      @QueryParam("year") @Nullable String year,
      @QueryParam("peers") @Nullable String peers) {
    return ProfileAnswer.of(
        profiles.profile(
            caller.caller(),
            code,
            QueryValues.year(year),
            QueryValues.text(peers).map(PeerChoice::parse)),
        locale.locale());
  }
}

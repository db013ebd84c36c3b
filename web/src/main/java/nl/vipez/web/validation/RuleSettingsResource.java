package nl.vipez.web.validation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.vipez.benchmark.validation.RuleDesk;
import nl.vipez.municipality.Municipalities;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.web.Items;
import nl.vipez.web.benchmark.Words;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.security.CurrentCaller;

/** How strict the rules are for each indicator; for analysts alone. */
@Path("rule-settings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RuleSettingsResource {
  @Inject private CurrentCaller current;
  @Inject private CurrentLocale locale;
  @Inject private RuleDesk desk;
  @Inject private Municipalities municipalities;

  @SuppressWarnings("NullAway") // the container fills the fields
  public RuleSettingsResource() {}

  /** The newest choice of each indicator that was ever set. */
  @GET
  public Items<RuleSettingsAnswer> all() {
    return Items.of(
        desk.chosen(current.caller()).entrySet().stream()
            .map(one -> RuleSettingsAnswer.of(one.getKey(), List.of(one.getValue())))
            .toList());
  }

  /** What holds for one indicator, and every choice before. */
  @GET
  @Path("{indicator: [A-Z0-9_]+}")
  public RuleSettingsAnswer one(@PathParam("indicator") String indicator) {
    return RuleSettingsAnswer.of(indicator, desk.history(current.caller(), indicator));
  }

  /** Chooses settings for one indicator. */
  @PUT
  @Path("{indicator: [A-Z0-9_]+}")
  public RuleSettingsAnswer change(
      @PathParam("indicator") String indicator, @NotNull RuleSettingsRequest body) {
    desk.history(current.caller(), indicator);
    desk.change(current.caller(), indicator, body.settings().settings(), body.seen(), body.why());
    return one(indicator);
  }

  /** Tries settings on the figures of the newest round; nothing is stored. */
  @POST
  @Path("{indicator: [A-Z0-9_]+}/previews")
  public PreviewAnswer preview(
      @PathParam("indicator") String indicator, @NotNull RuleSettings body) {
    desk.history(current.caller(), indicator);
    return desk.preview(current.caller(), indicator, body.settings())
        .map(one -> PreviewAnswer.of(one, municipalities, Words.of(locale.locale(), "validation")))
        .orElseThrow(() -> new DomainException(Problem.CONFLICT, "rules.no-round"));
  }
}

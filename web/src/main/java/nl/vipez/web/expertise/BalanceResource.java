package nl.vipez.web.expertise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import nl.vipez.expertise.SupplyAndDemand;
import nl.vipez.expertise.model.ThemeBalance;
import nl.vipez.web.Items;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** Demand and supply of experience by theme; numbers alone. */
@Path("/theme-balances")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BalanceResource {
  @Inject private CurrentCaller current;
  @Inject private SupplyAndDemand balance;

  /** The themes with any demand or supply, the shortest first; of a circle, or the country. */
  @GET
  public Items<Answer> list(@QueryParam("circle") @Nullable String circle) {
    Optional<String> part = Optional.ofNullable(circle).filter(id -> !id.isBlank());
    return Items.of(balance.of(current.caller(), part).stream().map(Answer::of).toList());
  }

  /**
   * One theme.
   *
   * @param theme code
   * @param asking municipalities that asked in two years; null where they are one or two
   * @param offering people who offer
   * @param sign SHORT, EVEN or PLENTY
   */
  public record Answer(String theme, @Nullable Integer asking, int offering, String sign) {
    static Answer of(ThemeBalance one) {
      return new Answer(one.theme(), one.asking().orElse(null), one.offering(), one.sign().name());
    }
  }
}

package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.expertise.model.Ledger;
import nl.vipez.expertise.model.MunicipalLedger;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** What was given and received: a municipality's own, or, for administrators, everybody's. */
@ApplicationScoped
@Transactional
public class Ledgers {
  private final Markets markets;

  @Inject
  Ledgers(Markets markets) {
    this.markets = markets;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Ledgers() {
    this.markets = null;
  }

  /**
   * The ledgers this caller may see: the own municipality's, or all.
   *
   * @throws DomainException FORBIDDEN for who has no municipality and is no administrator
   */
  public List<MunicipalLedger> of(Caller caller) {
    Ledger ledger = markets.now().ledger();
    if (caller.is(Role.ADMINISTRATOR)) {
      return ledger.municipalities().stream().map(code -> of(ledger, code)).toList();
    }
    String own =
        caller
            .municipality()
            .orElseThrow(
                () -> new DomainException(Problem.FORBIDDEN, "expertise.municipality-only"));
    return List.of(of(ledger, own));
  }

  private static MunicipalLedger of(Ledger ledger, String municipality) {
    return new MunicipalLedger(municipality, ledger.of(municipality));
  }
}

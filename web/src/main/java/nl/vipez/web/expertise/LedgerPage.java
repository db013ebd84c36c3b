package nl.vipez.web.expertise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.vipez.expertise.Ledgers;
import nl.vipez.expertise.model.MunicipalLedger;
import nl.vipez.shared.DomainException;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** What was given and received, by municipality. */
@Named
@RequestScoped
public class LedgerPage {
  @Inject private CurrentCaller current;
  @Inject private Ledgers ledgers;

  private @Nullable List<MunicipalLedger> all;

  /** The ledgers the caller may see; none for who has no part in the exchange. */
  public List<MunicipalLedger> getAll() {
    List<MunicipalLedger> known = all;
    if (known == null) {
      try {
        known = ledgers.of(current.caller());
      } catch (DomainException noPart) {
        known = List.of();
      }
      all = known;
    }
    return known;
  }

  /** The own municipality's; empty for who has none. */
  public List<MunicipalLedger> getOwn() {
    return current.caller().municipality().isPresent() ? getAll() : List.of();
  }
}

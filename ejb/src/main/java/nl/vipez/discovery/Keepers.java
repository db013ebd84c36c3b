package nl.vipez.discovery;

import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** Who looks after the library and its index: curators and administrators. */
final class Keepers {

  private Keepers() {}

  /**
   * Lets them pass.
   *
   * @throws DomainException FORBIDDEN for anybody else
   */
  static void require(Caller caller) {
    if (!caller.is(Role.CURATOR) && !caller.is(Role.ADMINISTRATOR)) {
      throw new DomainException(Problem.FORBIDDEN, "discovery.keepers-only");
    }
  }
}

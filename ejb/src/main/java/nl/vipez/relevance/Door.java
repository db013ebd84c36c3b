package nl.vipez.relevance;

import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** Whom the bench is open to; to others it is not there. */
final class Door {
  private Door() {}

  static void curators(Caller caller) {
    only(caller, Role.CURATOR);
  }

  static void only(Caller caller, Role... roles) {
    if (!caller.is(roles)) {
      throw new DomainException(Problem.NOT_FOUND, "relevance.curators-only");
    }
  }
}

package nl.vipez.theme;

import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** Whom the vocabulary is open to. */
final class Curators {
  private Curators() {}

  /** For changes of what everybody may see. */
  static void mayChange(Caller caller) {
    if (!caller.is(Role.CURATOR)) {
      throw new DomainException(Problem.FORBIDDEN, "theme.curators-only");
    }
  }

  /** For what only curators know to be there. */
  static void maySee(Caller caller) {
    if (!caller.is(Role.CURATOR)) {
      throw new DomainException(Problem.NOT_FOUND, "theme.curators-only");
    }
  }
}

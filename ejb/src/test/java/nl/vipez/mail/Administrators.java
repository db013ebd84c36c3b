package nl.vipez.mail;

import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;

/** Callers for tests. */
final class Administrators {
  static final Caller ONE =
      new Caller("beheer", "Beheer", Optional.of(Role.ADMINISTRATOR), Optional.empty());

  private Administrators() {}
}

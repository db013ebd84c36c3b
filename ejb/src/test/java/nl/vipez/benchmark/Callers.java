package nl.vipez.benchmark;

import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;

/** Callers for tests. */
final class Callers {
  private Callers() {}

  static Caller officer(String municipality) {
    return of(Role.OFFICER, Optional.of(municipality));
  }

  static Caller coordinator(String municipality) {
    return of(Role.COORDINATOR, Optional.of(municipality));
  }

  static Caller analyst() {
    return of(Role.ANALYST, Optional.empty());
  }

  static Caller curator() {
    return of(Role.CURATOR, Optional.empty());
  }

  private static Caller of(Role role, Optional<String> municipality) {
    return new Caller(role.code(), role.code(), Optional.of(role), municipality);
  }
}

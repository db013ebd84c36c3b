package nl.vipez.benchmark;

import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;

/** Callers for tests. */
public final class Callers {
  private Callers() {}

  /** One of this role. */
  public static Caller officer(String municipality) {
    return of(Role.OFFICER, Optional.of(municipality));
  }

  /** One of this role. */
  public static Caller coordinator(String municipality) {
    return of(Role.COORDINATOR, Optional.of(municipality));
  }

  /** One of this role. */
  public static Caller analyst() {
    return of(Role.ANALYST, Optional.empty());
  }

  /** One of this role. */
  public static Caller curator() {
    return of(Role.CURATOR, Optional.empty());
  }

  private static Caller of(Role role, Optional<String> municipality) {
    return new Caller(role.code(), role.code(), Optional.of(role), municipality);
  }
}

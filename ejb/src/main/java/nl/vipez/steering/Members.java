package nl.vipez.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import nl.vipez.account.Accounts;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** Who belongs to the steering group, and who may take part in its work. */
@ApplicationScoped
class Members {
  private final Accounts accounts;

  @Inject
  Members(Accounts accounts) {
    this.accounts = accounts;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Members() {
    this.accounts = null;
  }

  /** Usernames of the members who can sign in. */
  Set<String> usernames() {
    return accounts.usernames(Role.STEERING);
  }

  /** Members, and analysts and administrators who prepare their meetings. */
  static boolean takesPart(Caller caller) {
    return caller.is(Role.STEERING, Role.ANALYST, Role.ADMINISTRATOR);
  }

  static void refuseUnlessTakesPart(Caller caller) {
    if (!takesPart(caller)) {
      throw new DomainException(Problem.NOT_FOUND, "steering.unknown");
    }
  }

  static void refuseUnlessMember(Caller caller) {
    if (!caller.is(Role.STEERING)) {
      throw new DomainException(Problem.FORBIDDEN, "steering.members-only");
    }
  }
}

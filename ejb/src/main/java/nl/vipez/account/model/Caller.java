package nl.vipez.account.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Who calls a service; every service method that shows or changes something takes one first.
 *
 * @param username sign-in name, empty for a stranger
 * @param displayName what others see: a function such as "Accountmanager starters", never a private
 *     name by default
 * @param role role, empty for a stranger
 * @param municipality CBS code (GM0014), present exactly for the roles of a municipality
 */
public record Caller(
    String username, String displayName, Optional<Role> role, Optional<String> municipality) {

  private static final Caller STRANGER = new Caller("", "", Optional.empty(), Optional.empty());

  /** Checks that municipality and role agree. */
  public Caller {
    Objects.requireNonNull(username);
    Objects.requireNonNull(displayName);
    if (role.map(Role::ofMunicipality).orElse(false) != municipality.isPresent()) {
      throw new IllegalArgumentException("role " + role + " with municipality " + municipality);
    }
    if (role.isEmpty() != username.isEmpty()) {
      throw new IllegalArgumentException("a role needs a username and the other way round");
    }
  }

  /** Somebody who has not signed in. */
  public static Caller stranger() {
    return STRANGER;
  }

  /** Whether this caller has signed in. */
  public boolean signedIn() {
    return role.isPresent();
  }

  /** Whether this caller has one of these roles. */
  public boolean is(Role... any) {
    for (Role one : any) {
      if (role.filter(mine -> mine == one).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether this caller works for this municipality. */
  public boolean worksFor(String code) {
    return municipality.filter(code::equals).isPresent();
  }
}

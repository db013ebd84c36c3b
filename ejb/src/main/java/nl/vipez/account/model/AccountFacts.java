package nl.vipez.account.model;

import java.util.Optional;

/**
 * An account as people see it.
 *
 * @param username sign-in name
 * @param displayName what others see: a function rather than a name
 * @param email confirmed address for messages, possibly empty
 * @param emailWanted address the person asked for and has not confirmed yet
 * @param role its one role
 * @param municipality CBS code, for the roles of a municipality
 * @param language tag of its language
 * @param blocked whether it may not sign in
 */
public record AccountFacts(
    String username,
    String displayName,
    String email,
    Optional<String> emailWanted,
    Role role,
    Optional<String> municipality,
    String language,
    boolean blocked) {

  /** The caller this account becomes by signing in. */
  public Caller caller() {
    return new Caller(username, displayName, Optional.of(role), municipality);
  }
}

package nl.vipez.house;

import java.util.Optional;

/**
 * One demonstration account.
 *
 * @param username the name to sign in with
 * @param password its random password
 * @param role the role's code, such as {@code officer}
 * @param municipality the CBS code, for the roles that have one
 */
public record DemoAccount(
    String username, String password, String role, Optional<String> municipality) {}

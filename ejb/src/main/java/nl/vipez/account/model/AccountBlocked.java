package nl.vipez.account.model;

/**
 * Told in the transaction that blocks an account: what goes to it stops.
 *
 * @param username whose account
 */
public record AccountBlocked(String username) {}

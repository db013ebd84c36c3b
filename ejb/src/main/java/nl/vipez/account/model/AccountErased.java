package nl.vipez.account.model;

/**
 * Told in the transaction that erases an account: features erase what they keep for this person.
 *
 * @param username whose account; never given out again
 */
public record AccountErased(String username) {}

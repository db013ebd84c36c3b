package nl.vipez.account.model;

/**
 * Told in the transaction in which somebody wishes to be reached at another address.
 *
 * @param username whose account
 * @param address the address, not yet confirmed
 */
public record AddressWanted(String username, String address) {}

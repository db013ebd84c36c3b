package nl.vipez.account.model;

/**
 * What the holder of a link may act on.
 *
 * @param username the account in whose name
 * @param subject what the feature that issued it wrote down, such as an id
 */
public record LinkFacts(String username, String subject) {}

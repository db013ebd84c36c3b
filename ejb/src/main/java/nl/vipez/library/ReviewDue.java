package nl.vipez.library;

/**
 * Told once for each document whose day of review has come, in the transaction that asks: mail is
 * written in it, anything else waits for its success.
 *
 * @param document its id
 * @param title its title
 * @param owner sign-in name of who brought it in, who is asked whether it still holds
 */
public record ReviewDue(String document, String title, String owner) {}

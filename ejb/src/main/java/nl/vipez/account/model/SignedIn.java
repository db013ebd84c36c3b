package nl.vipez.account.model;

/**
 * Who has signed in.
 *
 * @param caller the caller
 * @param language tag of the account's language, {@code nl} or {@code en}
 * @param stamp changes with the password, so that sessions of an older password end
 */
public record SignedIn(Caller caller, String language, String stamp) {}

package nl.vipez.account.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.MailAddress;
import nl.vipez.shared.Problem;

/**
 * An account to be made.
 *
 * @param username 3 to 80 of a-z, 0-9, dot, hyphen and underscore; starts with a letter
 * @param displayName 1 to 120 characters
 * @param email empty, or up to 200 characters with an at sign
 * @param role its role
 * @param municipality CBS code, exactly for the roles of a municipality
 */
public record NewAccount(
    String username, String displayName, String email, Role role, Optional<String> municipality) {
  /** The name under which imports are recorded; no account may have it. */
  public static final String IMPORT = "import";

  /**
   * Checks every field.
   *
   * @throws DomainException UNPROCESSABLE with all bad fields
   */
  public NewAccount {
    username = username.strip().toLowerCase(Locale.ROOT);
    displayName = displayName.strip();
    email = email.strip();
    List<FieldError> bad = new ArrayList<>();
    if (!username.matches("[a-z][a-z0-9._-]{2,79}") || username.equals(IMPORT)) {
      bad.add(FieldError.of("username", "account.bad-username"));
    }
    if (displayName.isEmpty() || displayName.length() > 120) {
      bad.add(FieldError.of("displayName", "account.bad-display-name"));
    }
    if (!email.isEmpty() && !MailAddress.valid(email)) {
      bad.add(FieldError.of("email", "account.bad-email"));
    }
    if (role.ofMunicipality() != municipality.isPresent()
        || !municipality.map(code -> code.matches("GM\\d{4}")).orElse(true)) {
      bad.add(FieldError.of("municipality", "account.bad-municipality"));
    }
    if (!bad.isEmpty()) {
      throw new DomainException(Problem.UNPROCESSABLE, "account.bad-fields", List.of(), bad);
    }
  }
}

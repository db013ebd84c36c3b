package nl.vipez.account.model;

import java.util.List;
import java.util.Locale;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;

/**
 * What a password a person chooses must be: {@value #LEAST} to {@value #MOST} characters and not
 * the username. Length counts, not signs (NIST SP 800-63B).
 */
public final class PasswordRule {
  /** Fewest characters. */
  public static final int LEAST = 12;

  /** Most characters; a bound only because stretching reads them all. */
  public static final int MOST = 200;

  private PasswordRule() {}

  /**
   * Checks a new password.
   *
   * @throws DomainException UNPROCESSABLE when it is too short, too long or holds the username
   */
  public static void check(String username, String password) {
    if (password.length() < LEAST || password.length() > MOST) {
      throw refused("account.password-length", LEAST, MOST);
    }
    if (password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
      throw refused("account.password-username");
    }
  }

  private static DomainException refused(String key, Object... arguments) {
    return new DomainException(
        Problem.UNPROCESSABLE,
        key,
        List.of(arguments),
        List.of(FieldError.of("password", key, arguments)));
  }
}

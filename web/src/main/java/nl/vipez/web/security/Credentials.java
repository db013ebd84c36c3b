package nl.vipez.web.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import nl.vipez.account.SignIn;
import nl.vipez.account.model.SignedIn;

/** Reads an Authorization header: {@code Basic} (RFC 7617, UTF-8) or {@code Bearer} (RFC 6750). */
final class Credentials {
  private static final int MOST_CHARACTERS = 1_000;

  private Credentials() {}

  /** Whom the header proves; nobody when it is malformed or does not fit. */
  static Optional<SignedIn> read(String header, SignIn signIn, String address) {
    int space = header.indexOf(' ');
    if (space < 0 || header.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    String value = header.substring(space + 1).strip();
    return switch (header.substring(0, space).toLowerCase(Locale.ROOT)) {
      case "basic" -> basic(value, signIn, address);
      case "bearer" -> signIn.byToken(value);
      default -> Optional.empty();
    };
  }

  private static Optional<SignedIn> basic(String value, SignIn signIn, String address) {
    String pair;
    try {
      pair = new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
    int colon = pair.indexOf(':');
    return colon < 0
        ? Optional.empty()
        : signIn.byPassword(pair.substring(0, colon), pair.substring(colon + 1), address);
  }
}

package nl.vipez.web.security;

import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The secret a session must repeat with every request that changes something. */
final class CsrfToken {
  static final String HEADER = "X-CSRF-Token";
  static final String PARAMETER = "csrf";
  private static final String ATTRIBUTE = "nl.vipez.csrf";
  private static final SecureRandom RANDOM = new SecureRandom();

  private CsrfToken() {}

  /** The token of this session, drawn when first asked: 192 random bits. */
  static String of(HttpSession session) {
    synchronized (session) {
      if (session.getAttribute(ATTRIBUTE) instanceof String known) {
        return known;
      }
      byte[] bytes = new byte[24];
      RANDOM.nextBytes(bytes);
      String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      session.setAttribute(ATTRIBUTE, token);
      return token;
    }
  }

  /** Whether what was sent is this session's token; takes the same time either way. */
  static boolean matches(HttpSession session, @Nullable String sent) {
    return sent != null
        && MessageDigest.isEqual(
            sent.getBytes(StandardCharsets.UTF_8), of(session).getBytes(StandardCharsets.UTF_8));
  }
}

package nl.vipez.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import nl.vipez.account.SignIn;
import nl.vipez.account.model.SignedIn;

/** Who signed in with the form, kept in the session by name; rights are looked up each time. */
public final class SessionCaller {
  private static final String USERNAME = "nl.vipez.username";
  private static final String STAMP = "nl.vipez.stamp";

  private SessionCaller() {}

  /** Makes the session this person's, under a new id so that an older one is worth nothing. */
  static void begin(HttpServletRequest request, SignedIn found) {
    HttpSession old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
    HttpSession session = request.getSession(true);
    session.setAttribute(USERNAME, found.caller().username());
    session.setAttribute(STAMP, found.stamp());
  }

  /** Goes on under the new stamp, after this person changed the password. */
  public static void renew(HttpServletRequest request, SignedIn found) {
    request.changeSessionId();
    request.getSession().setAttribute(STAMP, found.stamp());
  }

  /** Who the session belongs to; it ends when the account was blocked or the password changed. */
  static Optional<SignedIn> of(HttpServletRequest request, SignIn signIn) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(USERNAME) instanceof String username)) {
      return Optional.empty();
    }
    Optional<SignedIn> found =
        signIn.byUsername(username).filter(one -> one.stamp().equals(session.getAttribute(STAMP)));
    if (found.isEmpty()) {
      session.invalidate();
    }
    return found;
  }
}

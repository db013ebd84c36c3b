package nl.vipez.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import nl.vipez.account.SignIn;
import nl.vipez.account.model.Role;
import nl.vipez.account.model.SignedIn;
import nl.vipez.shared.DomainException;
import nl.vipez.web.locale.Language;
import nl.vipez.web.problem.ProblemResponse;

/**
 * Recognises the caller of every request: by its Authorization header (HTTP Basic or a personal
 * token), else by its session. Credentials that do not fit are refused everywhere, also where
 * strangers may come, so that a program notices.
 */
@ApplicationScoped
public class Doorman implements HttpAuthenticationMechanism {
  /** Set on requests that carried their credentials themselves, which no other site can forge. */
  static final String BY_HEADER = "nl.vipez.by-header";

  private final SignIn signIn;

  /** For the container. */
  @Inject
  public Doorman(SignIn signIn) {
    this.signIn = signIn;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Doorman() {
    this.signIn = null;
  }

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    String header = request.getHeader("Authorization");
    try {
      if (header != null) {
        Optional<SignedIn> found = Credentials.read(header, signIn, request.getRemoteAddr());
        if (found.isEmpty()) {
          ProblemResponse.send(request, response, HttpServletResponse.SC_UNAUTHORIZED);
          return AuthenticationStatus.SEND_FAILURE;
        }
        request.setAttribute(BY_HEADER, true);
        return welcome(request, context, found.get());
      }
      return SessionCaller.of(request, signIn)
          .map(found -> welcome(request, context, found))
          .orElseGet(context::doNothing);
    } catch (DomainException refused) {
      return refuse(request, response, refused);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AuthenticationStatus welcome(
      HttpServletRequest request, HttpMessageContext context, SignedIn found) {
    request.setAttribute(CurrentCaller.ATTRIBUTE, found.caller());
    request.setAttribute(Language.ACCOUNT_ATTRIBUTE, found.language());
    return context.notifyContainerAboutLogin(
        found.caller().username(), Set.of(found.caller().role().map(Role::code).orElseThrow()));
  }

  private static AuthenticationStatus refuse(
      HttpServletRequest request, HttpServletResponse response, DomainException refused) {
    try {
      if (!refused.arguments().isEmpty()) {
        response.setHeader("Retry-After", refused.arguments().getFirst().toString());
      }
      ProblemResponse.send(request, response, refused);
      return AuthenticationStatus.SEND_FAILURE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package nl.vipez.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;

/**
 * Who makes the running request; a stranger unless the authentication mechanism recognised
 * somebody. Pages reach it as {@code currentCaller}.
 */
@RequestScoped
@Named("currentCaller")
public class CurrentCaller {
  static final String ATTRIBUTE = "nl.vipez.caller";

  private HttpServletRequest request;

  /** For the container. */
  @Inject
  public CurrentCaller(HttpServletRequest request) {
    this.request = request;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected CurrentCaller() {}

  /** The caller, whom every service method wants first. */
  public Caller caller() {
    return request.getAttribute(ATTRIBUTE) instanceof Caller caller ? caller : Caller.stranger();
  }

  /** Whether somebody has signed in. */
  public boolean isSignedIn() {
    return caller().signedIn();
  }

  /** Whether the caller works for a municipality. */
  public boolean isOfMunicipality() {
    return caller().municipality().isPresent();
  }

  /** The CBS code of the caller's municipality, or an empty text. */
  public String getMunicipality() {
    return caller().municipality().orElse("");
  }

  /** Whether the caller has the role of this name, for instance {@code CURATOR}. */
  public boolean has(String role) {
    return caller().is(Role.valueOf(role));
  }

  /** What others see of the caller. */
  public String getDisplayName() {
    return caller().displayName();
  }

  /** The first letters of the display name, at most two. */
  public String getInitials() {
    return Stream.of(caller().displayName().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .limit(2)
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** Key of the role's name in the common messages. */
  public String getRoleKey() {
    return "role." + caller().role().map(Role::code).orElse("none");
  }

  /** What a form outside Faces sends as {@code csrf}, or an empty text without a session. */
  public String getToken() {
    return Optional.ofNullable(request.getSession(false)).map(CsrfToken::of).orElse("");
  }
}

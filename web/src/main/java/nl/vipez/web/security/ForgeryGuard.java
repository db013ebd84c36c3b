package nl.vipez.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * Refuses requests that another site makes in a signed-in person's name. What changes something
 * must come from our own pages (Sec-Fetch-Site, else Origin), and with a session must repeat the
 * session's token; Faces pages have their view state for that. Requests that carry their own
 * credentials cannot be forged and pass.
 */
public class ForgeryGuard extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean harmless =
        SAFE.contains(request.getMethod()) || request.getAttribute(Doorman.BY_HEADER) != null;
    if (!harmless && !(fromOurPages(request) && repeatsToken(request))) {
      throw new DomainException(Problem.FORBIDDEN, "problem.forged");
    }
    chain.doFilter(request, response);
  }

  private static boolean fromOurPages(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    String origin = request.getHeader("Origin");
    if (origin == null) {
      return true;
    }
    try {
      return URI.create(origin).getAuthority() instanceof String host
          && host.equalsIgnoreCase(request.getHeader("Host"));
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  private static boolean repeatsToken(HttpServletRequest request) {
    String path = OpenPaths.path(request);
    if (path.equals("/sign-out")) {
      return request.getSession(false) == null
          || CsrfToken.matches(
              request.getSession(false), request.getParameter(CsrfToken.PARAMETER));
    }
    if (!OpenPaths.program(path)) {
      return true;
    }
    return request.getSession(false) != null
        && CsrfToken.matches(request.getSession(false), request.getHeader(CsrfToken.HEADER));
  }
}

package nl.vipez.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells browsers what our pages may do. Scripts and styles come from our own files alone, none
 * stands in a page. A picture that is fetched as a file brings its own styles.
 */
public class SecurityHeaders extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String PAGES =
      "script-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self';"
          + " frame-src 'self' blob:; img-src 'self' data: blob:; font-src 'self' data:;"
          + " style-src 'self'; connect-src 'self'; worker-src 'self' blob:";
  private static final String PROGRAMS =
      "default-src 'none'; object-src 'self'; img-src 'self' data:; style-src 'unsafe-inline';"
          + " frame-ancestors 'self'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean program = OpenPaths.program(OpenPaths.path(request));
    response.setHeader("Content-Security-Policy", program ? PROGRAMS : PAGES);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    if (request.getAttribute(CurrentCaller.ATTRIBUTE) != null
        && !OpenPaths.path(request).startsWith("/jakarta.faces.resource/")) {
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }
}

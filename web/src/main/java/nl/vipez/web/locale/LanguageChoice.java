package nl.vipez.web.locale;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the language a person chooses ({@code ?lang=en} on any page) in a cookie for a year, and
 * goes on to the same page without the parameter.
 */
public class LanguageChoice extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** Name of the cookie. */
  public static final String NAME = Language.COOKIE;

  private static final int YEAR_SECONDS = 365 * 24 * 3600;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Language> wanted = wanted(request);
    if (wanted.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    Cookie cookie = new Cookie(Language.COOKIE, wanted.get().tag());
    cookie.setMaxAge(YEAR_SECONDS);
    cookie.setPath(request.getContextPath() + "/");
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    cookie.setSecure(request.isSecure());
    response.addCookie(cookie);
    String query =
        request.getQueryString().replaceAll("(^|&)lang=[^&]*", "").replaceFirst("^&", "");
    response.sendRedirect(
        request.getRequestURI().replaceFirst("^/+", "/") + (query.isEmpty() ? "" : "?" + query));
  }

  private static Optional<Language> wanted(HttpServletRequest request) {
    String query = request.getQueryString();
    boolean asked = query != null && query.matches("(.*&)?lang=(nl|en)(&.*)?");
    boolean program = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    return asked && !program && "GET".equals(request.getMethod())
        ? Language.tagged(request.getParameter("lang"))
        : Optional.empty();
  }

  /** How the cookie is set by pages, as Faces wants it. */
  public static Map<String, Object> properties(HttpServletRequest request) {
    return Map.of(
        "maxAge",
        YEAR_SECONDS,
        "path",
        request.getContextPath() + "/",
        "httpOnly",
        true,
        "SameSite",
        "Lax",
        "secure",
        request.isSecure());
  }
}

package nl.vipez.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What strangers may reach; whether they may see what is there, the features decide. */
final class OpenPaths {
  private static final Set<String> SCREENS =
      Set.of(
          "",
          "/",
          "/index",
          "/login",
          "/sign-in",
          "/sign-out",
          "/account/password",
          "/account/confirm",
          "/expertise/answer",
          "/u",
          "/library/search",
          "/library/document",
          "/benchmark/public",
          "/favicon.ico",
          "/robots.txt");

  private static final List<String> FOLDERS =
      List.of("/jakarta.faces.resource/", "/resources/", "/health/");

  private static final Pattern CALLS =
      Pattern.compile(
          "/api/v1/(search|suggestions|documents/[^/]+(/(content|text|related))?|aggregates|feeds/.+"
              + "|openapi\\.json|progress|health(/.*)?)");

  private OpenPaths() {}

  /** Whether this request needs no sign-in. */
  static boolean open(HttpServletRequest request) {
    String path = path(request);
    if (program(path)) {
      return Set.of("GET", "HEAD").contains(request.getMethod()) && CALLS.matcher(path).matches();
    }
    String screen = path.endsWith(".xhtml") ? path.substring(0, path.length() - 6) : path;
    return SCREENS.contains(screen) || FOLDERS.stream().anyMatch(path::startsWith);
  }

  /** The decoded path within the application, without path parameters. */
  static String path(HttpServletRequest request) {
    return Optional.ofNullable(request.getServletPath()).orElse("")
        + Optional.ofNullable(request.getPathInfo()).orElse("");
  }

  /** Whether this is a call of the REST interface. */
  static boolean program(String path) {
    return path.equals("/api") || path.startsWith("/api/");
  }
}

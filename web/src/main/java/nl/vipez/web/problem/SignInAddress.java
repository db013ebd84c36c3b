package nl.vipez.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where a stranger signs in to go on to the page asked for. */
public final class SignInAddress {
  private SignInAddress() {}

  /** The sign-in page, with this request's address to return to when it only reads. */
  public static String of(HttpServletRequest request) {
    String login = request.getContextPath() + "/login";
    if (!"GET".equals(request.getMethod())) {
      return login;
    }
    String query = Optional.ofNullable(request.getQueryString()).map(q -> "?" + q).orElse("");
    String page = request.getRequestURI() + query;
    return login + "?to=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
  }

  /** The page of this request, to be opened anew. */
  static String again(HttpServletRequest request) {
    return request.getRequestURI().replaceFirst("^/+", "/");
  }
}

package nl.vipez.web.locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The language of the running request. Screens: the language chosen in the header, else the
 * account's, else Dutch (a browser's own language says little about an officer's). The REST
 * interface: Accept-Language, else the account's, else Dutch. Pages reach it as {@code locale}.
 */
@RequestScoped
@Named("locale")
public class CurrentLocale {
  private HttpServletRequest request;

  /** For the container. */
  @Inject
  public CurrentLocale(HttpServletRequest request) {
    this.request = request;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected CurrentLocale() {}

  /** The language, Dutch or English. */
  public Locale locale() {
    return Language.of(request).locale();
  }

  /** Its tag, {@code nl} or {@code en}. */
  public String getTag() {
    return Language.of(request).tag();
  }

  /** The tag of the other language. */
  public String getOther() {
    return Language.of(request).other().tag();
  }

  /** The name of the other language, in that language. */
  public String getOtherName() {
    return Language.of(request).other().ownName();
  }

  /** The address of this page in the other language. */
  public String getSwitchAddress() {
    String query = Optional.ofNullable(request.getQueryString()).orElse("");
    String rest =
        Arrays.stream(query.split("&"))
            .filter(part -> !part.isEmpty() && !part.startsWith("lang="))
            .map(CurrentLocale::escaped)
            .collect(Collectors.joining("&"));
    return "?" + (rest.isEmpty() ? "" : rest + "&") + "lang=" + getOther();
  }

  private static String escaped(String part) {
    int sign = part.indexOf('=');
    return sign < 0
        ? recoded(part)
        : recoded(part.substring(0, sign)) + "=" + recoded(part.substring(sign + 1));
  }

  private static String recoded(String text) {
    try {
      return URLEncoder.encode(
          URLDecoder.decode(text, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }
}

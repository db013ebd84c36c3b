package nl.vipez.web.locale;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The two languages of the application. */
public enum Language {
  /** Dutch, the first language. */
  NL("nl", "Nederlands"),
  /** English. */
  EN("en", "English");

  /** Name of the cookie that keeps a person's choice. */
  public static final String COOKIE = "vipez-language";

  /** Request attribute under which the account's language stands, as a tag. */
  public static final String ACCOUNT_ATTRIBUTE = "nl.vipez.language";

  private final String tag;
  private final String ownName;

  Language(String tag, String ownName) {
    this.tag = tag;
    this.ownName = ownName;
  }

  /** The language of a request; {@link CurrentLocale} tells by which rule. */
  public static Language of(HttpServletRequest request) {
    boolean program = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    Optional<Language> wanted = program ? accepted(request) : chosen(request);
    return wanted.or(() -> tagged(request.getAttribute(ACCOUNT_ATTRIBUTE))).orElse(NL);
  }

  /** The language with this tag. */
  public static Optional<Language> tagged(@Nullable Object tag) {
    return Arrays.stream(values()).filter(one -> one.tag.equals(tag)).findFirst();
  }

  private static Optional<Language> chosen(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(Cookie::getValue)
        .flatMap(value -> tagged(value).stream())
        .findFirst();
  }

  private static Optional<Language> accepted(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Optional.empty();
    }
    return Collections.list(request.getLocales()).stream()
        .flatMap(locale -> tagged(locale.getLanguage()).stream())
        .findFirst();
  }

  /** The tag, as in HTML and HTTP. */
  public String tag() {
    return tag;
  }

  /** Its name in itself. */
  public String ownName() {
    return ownName;
  }

  /** The locale for bundles and formats; regional Dutch, for dates and numbers. */
  public Locale locale() {
    return Locale.of(tag);
  }

  /** The one that is not this one. */
  public Language other() {
    return this == NL ? EN : NL;
  }
}

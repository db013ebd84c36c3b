package nl.vipez.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;
import org.jspecify.annotations.Nullable;

/** Reads query parameters; each error names its parameter. */
public final class QueryValues {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
  private static final int MOST = 500;

  private QueryValues() {}

  /** A text that is there and not blank. */
  public static Optional<String> text(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  /**
   * A calendar year.
   *
   * @throws DomainException {@link Problem#INVALID} when it is no year of 1900 to 2100
   */
  public static Optional<Integer> year(@Nullable String value) {
    return text(value).map(QueryValues::oneYear);
  }

  /** Several years, repeated or joined by commas. */
  public static Set<Integer> years(Collection<String> values) {
    Set<Integer> years = new LinkedHashSet<>();
    texts("year", values).forEach(text -> years.add(oneYear(text)));
    return years;
  }

  /**
   * Several texts, repeated or joined by commas.
   *
   * @throws DomainException {@link Problem#INVALID} when there are more than 500
   */
  public static Set<String> texts(String name, Collection<String> values) {
    Set<String> texts = new LinkedHashSet<>();
    for (String value : values) {
      for (String part : value.split(",")) {
        text(part).ifPresent(texts::add);
      }
    }
    if (texts.size() > MOST) {
      throw invalid(name, "query.too-many", MOST);
    }
    return texts;
  }

  /**
   * A moment: an instant, a time with offset, or a date, which stands for its end in Amsterdam.
   *
   * @throws DomainException {@link Problem#INVALID} when it is none of these
   */
  public static Optional<Instant> moment(String name, @Nullable String value) {
    return text(value).map(text -> oneMoment(name, text));
  }

  /** The error of one bad parameter. */
  public static DomainException invalid(String name, String key, Object... arguments) {
    return new DomainException(
        Problem.INVALID, "query.invalid", List.of(), List.of(FieldError.of(name, key, arguments)));
  }

  private static int oneYear(String text) {
    if (text.matches("(19|20)\\d\\d|2100")) {
      return Integer.parseInt(text);
    }
    throw invalid("year", "query.year");
  }

  private static Instant oneMoment(String name, String text) {
    try {
      return text.contains("T")
          ? OffsetDateTime.parse(text.replace(' ', '+')).toInstant()
          : LocalDate.parse(text).plusDays(1).atStartOfDay(HERE).toInstant().minusNanos(1_000);
    } catch (DateTimeException e) {
      throw invalid(name, "query.moment");
    }
  }
}

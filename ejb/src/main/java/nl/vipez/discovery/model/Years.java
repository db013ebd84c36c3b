package nl.vipez.discovery.model;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads years and spans of years as one types them: 2019, 2019..2023, 2019-2023, 2019.., ..2023.
 */
public final class Years {

  /** The first year that can be asked for. */
  public static final int FIRST = 1900;

  /** The last year that can be asked for. */
  public static final int LAST = 2100;

  private static final Pattern SPAN = Pattern.compile("(\\d{4})?(?:\\.\\.|-|–)(\\d{4})?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private Years() {}

  /** The years meant, as the index knows them; empty when these are no years of 1900 to 2100. */
  public static Optional<Set<String>> of(String typed) {
    String text = typed.strip();
    if (YEAR.matcher(text).matches()) {
      return between(Integer.parseInt(text), Integer.parseInt(text));
    }
    Matcher span = SPAN.matcher(text);
    if (!span.matches() || (span.group(1) == null && span.group(2) == null)) {
      return Optional.empty();
    }
    int from = span.group(1) == null ? FIRST : Integer.parseInt(span.group(1));
    int to = span.group(2) == null ? LAST : Integer.parseInt(span.group(2));
    return between(Math.min(from, to), Math.max(from, to));
  }

  private static Optional<Set<String>> between(int from, int to) {
    if (from < FIRST || to > LAST) {
      return Optional.empty();
    }
    Set<String> years = new LinkedHashSet<>();
    for (int year = from; year <= to; year++) {
      years.add(Integer.toString(year));
    }
    return Optional.of(years);
  }
}

package nl.vipez.benchmark.model.entry;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a person types it: with a decimal comma and points between thousands, as in Dutch, or
 * the other way round where that cannot be misread. "1.234" can be: it is refused with both
 * readings, because a wrong guess is a factor of a thousand.
 *
 * @param value the number; empty when it is refused
 * @param readings both ways to read it, written so that each is unambiguous; empty unless it is
 *     ambiguous
 */
public record TypedNumber(Optional<Double> value, Optional<Readings> readings) {
  private static final int LONGEST = 40;
  private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,12})?");
  private static final Pattern DUTCH =
      Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d{1,12})?|[+-]?\\d{1,3}( \\d{3})+([.,]\\d+)?");
  private static final Pattern ENGLISH = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d{1,12})?");
  private static final Pattern AMBIGUOUS = Pattern.compile("([+-]?[1-9]\\d{0,2})[.,](\\d{3})");

  /**
   * Two ways to read what was typed.
   *
   * @param whole as a whole number: 1234
   * @param decimal as a decimal number, with a digit more so that it cannot be misread: 1,2340
   */
  public record Readings(String whole, String decimal) {}

  /** Reads what was typed; a sign of euro or per cent beside it is allowed. */
  public static TypedNumber of(String typed) {
    String text =
        typed
            .replaceAll("[\\u00A0\\u2007\\u202F\\s]+", " ")
            .replace('\u2212', '-')
            .replaceFirst("^€ ?", "")
            .replaceFirst(" ?%$", "")
            .strip();
    if (text.length() > LONGEST) {
      return refused();
    }
    Matcher ambiguous = AMBIGUOUS.matcher(text);
    if (ambiguous.matches()) {
      String before = ambiguous.group(1);
      String after = ambiguous.group(2);
      return new TypedNumber(
          Optional.empty(), Optional.of(new Readings(before + after, before + "," + after + "0")));
    }
    if (PLAIN.matcher(text).matches()) {
      return accepted(text.replace(',', '.'));
    }
    if (DUTCH.matcher(text).matches()) {
      String plain = text.contains(" ") ? text.replace(" ", "") : text.replace(".", "");
      return accepted(plain.replace(',', '.'));
    }
    if (ENGLISH.matcher(text).matches()) {
      return accepted(text.replace(",", ""));
    }
    return refused();
  }

  /** A number written so that it is read back as itself: with a decimal comma, never ambiguous. */
  public static String shown(double number) {
    String text = new BigDecimal(String.valueOf(number)).stripTrailingZeros().toPlainString();
    String comma = text.replace('.', ',');
    return AMBIGUOUS.matcher(comma).matches() ? comma + "0" : comma;
  }

  private static TypedNumber accepted(String plain) {
    return new TypedNumber(Optional.of(Double.valueOf(plain)), Optional.empty());
  }

  private static TypedNumber refused() {
    return new TypedNumber(Optional.empty(), Optional.empty());
  }
}

package nl.vipez.web.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.vipez.benchmark.model.catalogue.DefinitionFields;
import nl.vipez.web.benchmark.Words;

/** Writes fields of definitions out, and what differs between two of them. */
public final class DefinitionWords {
  private static final Set<String> NAMED =
      Set.of("polarity", "source", "aggregation", "core", "survey");

  private final Words words;

  /** In this language. */
  public DefinitionWords(Locale locale) {
    this.words = Words.of(locale, "catalogue");
  }

  /**
   * A field that differs, in words.
   *
   * @param field what it is called
   * @param before as it was, or a dash
   * @param after as it became, or a dash
   */
  public record Line(String field, String before, String after) {}

  /** What differs, a line a field. */
  public List<Line> lines(Map<String, String> before, Map<String, String> after) {
    return DefinitionFields.between(before, after).stream()
        .map(
            one ->
                new Line(
                    label(one.field()),
                    value(one.field(), one.before()),
                    value(one.field(), one.after())))
        .toList();
  }

  /** What a field is called. */
  public String label(String field) {
    return words.say("field." + field);
  }

  /** What stands in a field. */
  public String value(String field, String text) {
    if (text.isEmpty()) {
      return "–";
    }
    return NAMED.contains(field) ? words.say(field + "." + text) : text;
  }

  /** The sentence of a key. */
  public String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  /** A number with these decimals. */
  public String number(double value, int decimals) {
    return words.number(value, decimals);
  }
}

package nl.vipez.benchmark.formula;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.vipez.platform.ResourceTable;

/**
 * The words of units in one language: reads "euro per 1.000 vestigingen", and writes a unit out.
 * The list of words is {@code /reference/units.csv}. Immutable.
 */
public final class UnitWords {
  private static final ResourceTable WORDS = new ResourceTable("/reference/units.csv");
  private static final UnitWords DUTCH = new UnitWords("nl");
  private static final UnitWords ENGLISH = new UnitWords("en");
  private static final String PER = " per ";
  private static final Pattern PART = Pattern.compile("(?:(\\d{1,3}(?:[.,]\\d{3})+|\\d+) )?(.+)");
  private static final double HUNDREDTH = 0.01;

  private final Map<String, Unit> known = new HashMap<>();
  private final Map<String, Word> plain = new LinkedHashMap<>();
  private final String language;

  private record Word(String one, String many) {}

  private UnitWords(String language) {
    this.language = language;
    WORDS.forEach(row -> add(row, language));
  }

  /** The words of this language, Dutch unless English is asked. */
  public static UnitWords of(Locale locale) {
    return locale.getLanguage().equals("en") ? ENGLISH : DUTCH;
  }

  private void add(ResourceTable.Row row, String language) {
    double factor = Double.parseDouble(row.text("factor"));
    Word word = new Word(row.text(language + "_one"), row.text(language + "_many"));
    Unit unit =
        row.optional("dimension")
            .map(dimension -> Unit.of(dimension, factor))
            .orElseGet(() -> Unit.ONE.scaled(factor));
    known.put(word.one(), unit);
    known.put(word.many(), unit);
    if (factor == 1) {
      plain.putIfAbsent(row.text("dimension"), word);
    }
  }

  /** The unit these words mean; empty when a word is not in the list. */
  public Optional<Unit> read(String text) {
    String whole = text.startsWith("per ") ? " " + text : text;
    int first = whole.indexOf(PER);
    String top = first < 0 ? whole : whole.substring(0, first);
    Optional<Unit> unit = top.isEmpty() ? Optional.of(Unit.ONE) : part(top);
    while (first >= 0 && unit.isPresent()) {
      int next = whole.indexOf(PER, first + 1);
      String below = whole.substring(first + PER.length(), next < 0 ? whole.length() : next);
      Unit above = unit.get();
      unit = part(below).map(above::over);
      first = next;
    }
    return unit;
  }

  private Optional<Unit> part(String text) {
    Unit whole = known.get(text);
    Matcher parts = PART.matcher(text);
    if (whole != null || !parts.matches() || parts.group(1) == null) {
      return Optional.ofNullable(whole);
    }
    double number = Double.parseDouble(parts.group(1).replaceAll("[.,]", ""));
    return Optional.ofNullable(known.get(parts.group(2))).map(unit -> unit.scaled(number));
  }

  /** The unit in words, such as "euro per 1.000 vestigingen". */
  public String write(Unit unit) {
    if (unit.powers().isEmpty()) {
      return unit.same(Unit.ONE.scaled(HUNDREDTH)) ? "%" : number(unit.scale()) + word("").many();
    }
    String below = names(unit, power -> power < 0, true);
    boolean small = unit.scale() < 1 && !below.isEmpty();
    String above = names(unit, power -> power > 0, false);
    String top = number(small ? 1 : unit.scale()) + above;
    if (below.isEmpty()) {
      return top;
    }
    String bottom =
        small ? number(1 / unit.scale()) + names(unit, power -> power < 0, false) : below;
    return (top + PER + bottom).strip();
  }

  private String names(Unit unit, IntPredicate which, boolean one) {
    return unit.powers().entrySet().stream()
        .filter(entry -> which.test(entry.getValue()))
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> power(one ? word(entry.getKey()).one() : word(entry.getKey()).many(), entry))
        .collect(Collectors.joining(" · "));
  }

  private static String power(String word, Map.Entry<String, Integer> entry) {
    int power = Math.abs(entry.getValue());
    return power == 1 ? word : word + "^" + power;
  }

  private Word word(String dimension) {
    return plain.getOrDefault(dimension, new Word(dimension, dimension));
  }

  private String number(double scale) {
    if (Math.abs(scale - 1) < 1e-9) {
      return "";
    }
    long whole = Math.round(scale);
    return (Math.abs(whole - scale) < 1e-6
            ? String.format(Locale.forLanguageTag(language), "%,d", whole)
            : String.format(Locale.forLanguageTag(language), "%.4g", scale))
        + " ";
  }
}

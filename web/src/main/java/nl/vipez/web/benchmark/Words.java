package nl.vipez.web.benchmark;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import nl.vipez.theme.model.Category;
import nl.vipez.theme.model.Theme;

/**
 * Sentences, numbers and enumerations in one language; for one request, not for several threads.
 */
public final class Words {
  private static final int SCORE_DECIMALS = 2;
  private static final Set<String> COUNTS = Set.of("aantal", "number");

  private final Locale locale;
  private final ResourceBundle own;
  private final ResourceBundle common;
  private final Map<String, MessageFormat> sentences = new HashMap<>();
  private final Map<Integer, NumberFormat> numbers = new HashMap<>();

  private Words(Locale locale, String feature) {
    this.locale = locale;
    this.own = bundle("nl.vipez.web." + feature + ".messages", locale);
    this.common = bundle("nl.vipez.web.messages", locale);
  }

  private static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle(name, locale, Words.class.getClassLoader());
  }

  /** The words of the benchmark's pages, then those every page shares. */
  public static Words of(Locale locale) {
    return of(locale, "benchmark");
  }

  /** The words of another feature's pages, then those every page shares. */
  public static Words of(Locale locale, String feature) {
    return new Words(locale, feature);
  }

  /** The language. */
  public Locale locale() {
    return locale;
  }

  /**
   * The sentence of a key, filled in.
   *
   * @throws MissingResourceException when neither bundle has it
   */
  public String say(String key, Object... arguments) {
    return sentences.computeIfAbsent(key, this::sentence).format(arguments);
  }

  private MessageFormat sentence(String key) {
    return new MessageFormat(
        own.containsKey(key) ? own.getString(key) : common.getString(key), locale);
  }

  /** A number with exactly this many decimals. */
  public String number(double value, int decimals) {
    String text = numbers.computeIfAbsent(decimals, this::format).format(value);
    // A rounded zero has no sign.
    return text.matches("-[0.,]+") ? text.substring(1) : text;
  }

  private NumberFormat format(int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format;
  }

  /** A score or position between 0 and 1. */
  public String score(double value) {
    return number(value, SCORE_DECIMALS);
  }

  /**
   * A value with its unit: a per cent sign is glued on, a word comes after a space; a plain number
   * needs no word.
   */
  public String amount(double value, int decimals, String unit) {
    String number = number(value, decimals);
    if (COUNTS.contains(unit)) {
      return number;
    }
    return unit.startsWith("%") ? number + unit : number + " " + unit;
  }

  /** The name of a category. */
  public String name(Category category) {
    return inEnglish() ? category.en() : category.nl();
  }

  /** The name of a theme. */
  public String name(Theme theme) {
    return inEnglish() ? theme.en() : theme.nl();
  }

  private boolean inEnglish() {
    return locale.getLanguage().equals("en");
  }

  /** "a, b en c". */
  public String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    return say(
        "list.last",
        String.join(", ", items.subList(0, items.size() - 1)),
        items.get(items.size() - 1));
  }
}

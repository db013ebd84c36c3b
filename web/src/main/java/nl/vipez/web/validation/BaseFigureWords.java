package nl.vipez.web.validation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import nl.vipez.benchmark.EnteredFigures;
import nl.vipez.benchmark.catalogue.FormulaCheck;
import nl.vipez.benchmark.catalogue.FormulaCheck.BaseFigure;
import nl.vipez.benchmark.formula.Formula;
import nl.vipez.benchmark.formula.UnitWords;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.web.benchmark.Words;

/** What base figures are called and how they are written, those of sources included. */
@RequestScoped
public class BaseFigureWords {
  private static final int DECIMALS = 1;

  private EnteredFigures entered;
  private FormulaCheck formulas;
  private final Map<String, BaseFigure> known = new HashMap<>();

  /** For the container. */
  @Inject
  public BaseFigureWords(EnteredFigures entered, FormulaCheck formulas) {
    this.entered = entered;
    this.formulas = formulas;
  }

  /** For the proxy alone. */
  @SuppressWarnings("NullAway.Init")
  protected BaseFigureWords() {}

  private Optional<Indicator> asked(String code) {
    return entered.find(code).map(one -> one.question());
  }

  private Optional<BaseFigure> find(String code) {
    if (known.isEmpty()) {
      formulas.baseFigures().forEach(one -> known.put(one.code(), one));
    }
    return Optional.ofNullable(known.get(code));
  }

  /** Its name; the code of one that nobody knows. */
  String name(String code, Locale locale) {
    return asked(code)
        .map(one -> one.text().name(locale))
        .or(() -> find(code).map(one -> capital(english(locale) ? one.en() : one.nl())))
        .orElse(code);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** What counts; empty for the figures of sources. */
  String definition(String code, Locale locale) {
    return asked(code).map(one -> one.text().definition(locale)).orElse("");
  }

  /** A formula with names in the place of codes. */
  String formula(String formula, Locale locale) {
    String text = formula;
    for (String code : Formula.of(formula).codes()) {
      text = text.replaceAll("\\b" + code + "\\b", Matcher.quoteReplacement(name(code, locale)));
    }
    return text.replace("*", "×");
  }

  /** A value with its unit. */
  String amount(String code, double value, Words words) {
    Optional<Indicator> asked = asked(code);
    if (asked.isPresent()) {
      Indicator one = asked.get();
      return words.amount(value, one.decimals(), one.text().unit(words.locale()));
    }
    String unit = unit(code, words);
    // "5.053 × 1.000 euro"
    return words.amount(
        value,
        value == Math.rint(value) ? 0 : DECIMALS,
        unit.matches("\\d.*") ? "× " + unit : unit);
  }

  /** Sources' units are kept in English. */
  private String unit(String code, Words words) {
    String text = find(code).map(BaseFigure::unit).orElse("");
    return english(words.locale())
        ? text
        : UnitWords.of(Locale.ENGLISH)
            .read(text)
            .map(UnitWords.of(words.locale())::write)
            .orElse(text);
  }

  private static boolean english(Locale locale) {
    return locale.getLanguage().equals("en");
  }
}

package nl.vipez.benchmark.model;

import java.util.Locale;

/**
 * The words of an indicator, Dutch and English.
 *
 * @param nl Dutch name
 * @param en English name
 * @param definitionNl what is counted and how to read it, in Dutch
 * @param definitionEn the same in English
 * @param unitNl unit in Dutch
 * @param unitEn unit in English
 */
public record IndicatorText(
    String nl, String en, String definitionNl, String definitionEn, String unitNl, String unitEn) {

  /** Name in the reader's language, Dutch unless English is asked. */
  public String name(Locale locale) {
    return dutch(locale) ? nl : en;
  }

  /** Definition in the reader's language. */
  public String definition(Locale locale) {
    return dutch(locale) ? definitionNl : definitionEn;
  }

  /** Unit in the reader's language. */
  public String unit(Locale locale) {
    return dutch(locale) ? unitNl : unitEn;
  }

  private static boolean dutch(Locale locale) {
    return !locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
  }
}

package nl.vipez.web.theme;

import nl.vipez.theme.model.Category;

/**
 * A category.
 *
 * @param number 1 to 12
 * @param code upper-case code
 * @param nl Dutch name
 * @param en English name
 * @param judged whether it can be strong or weak
 */
public record CategoryAnswer(int number, String code, String nl, String en, boolean judged) {

  static CategoryAnswer of(Category one) {
    return new CategoryAnswer(one.number(), one.code(), one.nl(), one.en(), one.judged());
  }
}

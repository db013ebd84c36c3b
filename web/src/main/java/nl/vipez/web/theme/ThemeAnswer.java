package nl.vipez.web.theme;

import java.util.List;
import nl.vipez.theme.model.Theme;

/**
 * A theme.
 *
 * @param code upper-case code
 * @param nl Dutch name
 * @param en English name
 * @param synonyms Dutch words for it
 * @param categories numbers of its categories
 * @param indicators codes of its indicators
 */
public record ThemeAnswer(
    String code,
    String nl,
    String en,
    List<String> synonyms,
    List<Integer> categories,
    List<String> indicators) {

  static ThemeAnswer of(Theme one) {
    return new ThemeAnswer(
        one.code(),
        one.nl(),
        one.en(),
        one.synonyms(),
        one.categories().stream().sorted().toList(),
        one.indicators().stream().sorted().toList());
  }
}

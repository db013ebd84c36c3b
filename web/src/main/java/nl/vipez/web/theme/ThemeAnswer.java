package nl.vipez.web.theme;

import java.util.List;
import nl.vipez.theme.model.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A theme.
 *
 * @param code upper-case code
 * @param nl Dutch name
 * @param en English name
 * @param synonyms Dutch words for it
 * @param synonymsEn English words for it
 * @param categories numbers of its categories
 * @param indicators codes of its indicators
 * @param retired whether it is no longer offered
 * @param mergedInto the theme that took its place; null when none did
 * @param edition to be sent back with a change
 */
public record ThemeAnswer(
    String code,
    String nl,
    String en,
    List<String> synonyms,
    List<String> synonymsEn,
    List<Integer> categories,
    List<String> indicators,
    boolean retired,
    @Nullable String mergedInto,
    int edition) {

  static ThemeAnswer of(Theme one) {
    return new ThemeAnswer(
        one.code(),
        one.nl(),
        one.en(),
        one.synonyms(),
        one.synonymsEn(),
        one.categories().stream().sorted().toList(),
        one.indicators().stream().sorted().toList(),
        one.retired(),
        one.mergedInto().orElse(null),
        one.edition());
  }
}

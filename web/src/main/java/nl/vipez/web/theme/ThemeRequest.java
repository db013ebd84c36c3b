package nl.vipez.web.theme;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.vipez.theme.model.ThemeDraft;
import org.jspecify.annotations.Nullable;

/**
 * A theme as it is sent.
 *
 * @param code upper-case code; only for a new theme
 * @param nl Dutch name
 * @param en English name
 * @param synonyms Dutch words for it; none when absent
 * @param synonymsEn English words for it; none when absent
 * @param categories numbers of its categories
 * @param edition the edition that was changed; only for a theme that is there
 */
public record ThemeRequest(
    @Nullable String code,
    @Nullable String nl,
    @Nullable String en,
    @Nullable List<String> synonyms,
    @Nullable List<String> synonymsEn,
    @Nullable Set<Integer> categories,
    @Nullable Integer edition) {

  ThemeDraft draft(@Nullable String fixedCode) {
    return new ThemeDraft(
        Objects.requireNonNullElse(fixedCode == null ? code : fixedCode, ""),
        Objects.requireNonNullElse(nl, ""),
        Objects.requireNonNullElse(en, ""),
        Objects.requireNonNullElse(synonyms, List.<String>of()),
        Objects.requireNonNullElse(synonymsEn, List.<String>of()),
        Objects.requireNonNullElse(categories, Set.<Integer>of()),
        Objects.requireNonNullElse(edition, 0));
  }
}

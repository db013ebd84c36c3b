package nl.vipez.theme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.vipez.shared.FieldError;
import org.junit.jupiter.api.Test;

class ThemeRulesTest {
  private static final Theme MARKETS =
      new Theme("MARKETS", "Markten", "Markets", List.of("weekmarkt"), Set.of(8), Set.of("STALLS"));

  private static ThemeDraft draft(String code, String nl, String en, List<String> synonyms) {
    return new ThemeDraft(code, nl, en, synonyms, List.of(), Set.of(8), 0);
  }

  private static List<String> fields(ThemeDraft draft) {
    return ThemeRules.check(draft, List.of(MARKETS)).stream().map(FieldError::field).toList();
  }

  @Test
  void aGoodDraftIsTidiedAndPasses() {
    ThemeDraft draft =
        draft(
            " FAIRS ",
            "  Jaar  markten",
            "Fairs",
            List.of(" kermis ", "Kermis", "", "jaar markten"));
    assertThat(draft.nl()).isEqualTo("Jaar markten");
    assertThat(draft.synonyms()).containsExactly("kermis");
    assertThat(fields(draft)).isEmpty();
  }

  @Test
  void everyBadFieldIsNamed() {
    ThemeDraft bad =
        new ThemeDraft(
            "fairs",
            "",
            "markets",
            List.of("een twee drie vier vijf zes"),
            List.of("…"),
            Set.of(13),
            0);
    assertThat(fields(bad))
        .containsExactly("code", "nl", "en", "synonyms", "synonymsEn", "categories");
    assertThat(fields(draft("MARKETS", "MARKTEN", "Fairs", List.of())))
        .containsExactly("code", "nl");
    List<String> many = IntStream.range(0, 61).mapToObj(i -> "woord" + i).toList();
    assertThat(fields(draft("FAIRS", "Kermis", "Fair", many))).containsExactly("synonyms");
  }

  @Test
  void aNameThatIsNoLongerInUseIsFree() {
    Theme old = MARKETS.retired(true, Optional.empty());
    assertThat(ThemeRules.check(draft("FAIRS", "Markten", "Markets", List.of()), List.of(old)))
        .isEmpty();
  }

  @Test
  void mergingAddsNamesWordsCategoriesAndIndicators() {
    Theme fairs =
        new Theme(
            "FAIRS",
            "Kermis",
            "Fair",
            List.of("Weekmarkt", "markten", "kramen"),
            List.of("stall"),
            Set.of(4),
            Set.of("FAIRS_HELD"),
            false,
            Optional.empty(),
            3);
    Theme merged = MARKETS.absorbing(fairs);
    assertThat(merged.code()).isEqualTo("MARKETS");
    assertThat(merged.synonyms()).containsExactly("weekmarkt", "Kermis", "kramen");
    assertThat(merged.synonymsEn()).containsExactly("Fair", "stall");
    assertThat(merged.categories()).containsExactlyInAnyOrder(4, 8);
    assertThat(merged.indicators()).containsExactlyInAnyOrder("STALLS", "FAIRS_HELD");
    assertThat(merged.edition()).isEqualTo(MARKETS.edition());
  }
}

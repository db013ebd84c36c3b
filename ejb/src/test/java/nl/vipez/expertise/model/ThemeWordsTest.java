package nl.vipez.expertise.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.theme.model.Theme;
import org.junit.jupiter.api.Test;

class ThemeWordsTest {
  private static final Theme PERMITS = theme("PERMITS", "Vergunningen", "vergunning");
  private static final Theme RETAIL = theme("RETAIL", "Detailhandel", "winkels");
  private static final Theme TAX = theme("TAX", "Ozb", "ozb");

  @Test
  void findsNamesAndSynonymsAlsoInsideWords() {
    assertThat(in("Hoe lang duurt een terrasvergunning?")).containsExactly(PERMITS);
    assertThat(in("Lege WINKELS")).containsExactly(RETAIL);
  }

  @Test
  void putsFirstWhatIsNamedMost() {
    assertThat(in("winkels, winkels en winkels, en één vergunning"))
        .containsExactly(RETAIL, PERMITS);
  }

  @Test
  void leavesShortWordsAndSilenceAlone() {
    assertThat(in("de ozb")).isEmpty();
    assertThat(in("")).isEmpty();
  }

  private static List<Theme> in(String text) {
    return ThemeWords.in(text, List.of(PERMITS, RETAIL, TAX));
  }

  private static Theme theme(String code, String name, String synonym) {
    return new Theme(
        code,
        name,
        "",
        List.of(synonym),
        List.of(),
        Set.of(),
        Set.of(),
        false,
        Optional.empty(),
        1);
  }
}

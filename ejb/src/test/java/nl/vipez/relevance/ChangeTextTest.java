package nl.vipez.relevance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.vipez.relevance.model.Change;
import nl.vipez.search.Weights;
import nl.vipez.theme.model.WordGroup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeTextTest {

  static List<Change> changes() {
    return List.of(
        new Change.Synonyms(
            new WordGroup(4, List.of("mkb", "midden- en kleinbedrijf"), true, 0.5, "a = b", 3)),
        new Change.Synonyms(new WordGroup(9, List.of(), false, 1, "", 0)),
        new Change.ThemeWords("BIZ", List.of("bedrijveninvesteringszone"), List.of(), 2),
        new Change.Weighing(Weights.usual().with(Weights.Name.TITLE, 0.7), 5),
        new Change.Absence());
  }

  @ParameterizedTest
  @MethodSource("changes")
  void isReadBack(Change change) {
    assertThat(ChangeText.read(ChangeText.of(change))).isEqualTo(change);
  }
}

package nl.vipez.theme.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.vipez.shared.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  private static List<String> fields(List<FieldError> errors) {
    return errors.stream().map(FieldError::field).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "kwintelmarkt, SPLIT, kwintel markt, ''",
    "gemeentesbestuur, SPLIT, gemeente bestuur, ''",
    "kwintelmarkt, SPLIT, kwintel, parts",
    "kwintelmarkt, SPLIT, kwintel plein, parts",
    "kwintelmarkt, SPLIT, '', parts",
    "zilverbrug, WHOLE, '', ''",
    "zilverbrug, WHOLE, zilver brug, parts",
    "Velsen, UNCHANGED, '', ''",
    "twee woorden, WHOLE, '', word",
    "biz, PART, '', ''",
    "ez, PART, '', word"
  })
  void aRuleSaysWhatIsWrongWithIt(String word, WordRule.Kind kind, String parts, String badField) {
    WordRule rule = new WordRule(word, kind, Arrays.asList(parts.split(" ")), 0);
    assertThat(String.join(",", fields(rule.check()))).isEqualTo(badField);
  }

  @Test
  void aGroupNeedsTwoDifferentTermsAndABoundedWeight() {
    assertThat(new WordGroup(0, List.of("mkb", "midden- en kleinbedrijf"), true, 1, "", 0).check())
        .isEmpty();
    assertThat(fields(new WordGroup(0, List.of("mkb", " MKB "), false, 1, "", 0).check()))
        .containsExactly("terms");
    assertThat(
            fields(
                new WordGroup(0, List.of("a b c d e f", "mkb"), false, 3, "n".repeat(501), 0)
                    .check()))
        .containsExactly("terms", "weight", "note");
    assertThat(fields(new WordGroup(0, List.of("a", "b"), false, Double.NaN, "", 0).check()))
        .containsExactly("weight");
  }
}

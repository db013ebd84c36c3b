package nl.vipez.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageCutterTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 219, 220, 260, 261, 300, 420, 1_000, 5_000})
  void coversEveryWordWithPassagesOfTheRightLength(int words) {
    String text = text(words, new Random(words));
    List<PassageCutter.Span> spans = PassageCutter.cut(text);
    int covered = 0;
    for (PassageCutter.Span span : spans) {
      assertThat(text.substring(covered, Math.max(covered, span.start()))).isBlank();
      assertThat(span.end()).isGreaterThan(covered);
      covered = span.end();
      int length = text.substring(span.start(), span.end()).split("\\s+").length;
      assertThat(length).isLessThanOrEqualTo(260);
      assertThat(length).isGreaterThanOrEqualTo(Math.min(words, 150));
    }
    assertThat(text.substring(covered)).isBlank();
  }

  @Test
  void aBlankTextHasNone() {
    assertThat(PassageCutter.cut(" \n ")).isEmpty();
  }

  @Test
  void neighbouringPassagesRaiseEachOther() {
    PassageScores scores = new PassageScores(0.5f, 0, 0.1f);
    scores.passage(4, 2f);
    scores.passage(5, 3f);
    scores.passage(9, 1f);
    scores.own(0.25f);
    assertThat(scores.total()).isEqualTo(0.25f + (3f + 0.2f) + 0.5f * (2f + 0.3f));
    assertThat(scores.strongest().best()).isEqualTo(3f + 0.2f);
    scores.clear();
    assertThat(scores.total()).isZero();
  }

  private static String text(int words, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append("woord").append(i).append(random.nextInt(12) == 0 ? ". " : " ");
      if (random.nextInt(40) == 0) {
        text.append('\n');
      }
    }
    return text.toString();
  }
}

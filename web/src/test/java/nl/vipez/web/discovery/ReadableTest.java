package nl.vipez.web.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadableTest {

  @Test
  void linesFollowEachOther() {
    assertThat(new Readable("  Eerste regel \n\n \t tweede  regel\n").text())
        .isEqualTo("Eerste regel\ntweede  regel");
    assertThat(new Readable(" \n ").text()).isEmpty();
    assertThat(new Readable("").text()).isEmpty();
  }

  @Test
  void everyLetterIsFoundAgainAtItsNewPlace() {
    Random random = new Random(7);
    for (int run = 0; run < 500; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(" \n\tabc".charAt(random.nextInt(6)));
      }
      Readable readable = new Readable(text.toString());
      for (int i = 0; i < text.length(); i++) {
        if (!Character.isWhitespace(text.charAt(i))) {
          assertThat(readable.text().charAt(readable.at(i))).isEqualTo(text.charAt(i));
        }
        assertThat(readable.at(i)).isLessThanOrEqualTo(readable.at(i + 1));
      }
      assertThat(readable.at(9_999)).isEqualTo(readable.text().length());
    }
  }

  @Test
  void segmentsGiveTheWholeTextBack() {
    List<Segment> segments =
        Segment.of(
            "een twee drie vier", List.of(new int[] {4, 8}, new int[] {14, 18}), new int[] {6, 13});
    assertThat(segments)
        .containsExactly(
            new Segment("een ", false, false),
            new Segment("tw", true, false),
            new Segment("ee", true, true),
            new Segment(" drie", false, true),
            new Segment(" ", false, false),
            new Segment("vier", true, false));
    assertThat(segments.stream().map(Segment::text).collect(Collectors.joining()))
        .isEqualTo("een twee drie vier");
  }

  @Test
  void anExcerptShowsItsFirstMarkAndSaysWhereItGoesOn() {
    String text = "begin ".repeat(60) + "gezocht " + "einde ".repeat(60);
    List<int[]> marks = List.of(new int[] {360, 367});
    Excerpt excerpt = Excerpt.of(text, marks, 100);
    List<Segment> segments = Segment.of(excerpt, text, marks);
    assertThat(segments.getFirst().text()).isEqualTo("… ");
    assertThat(segments.getLast().text()).isEqualTo(" …");
    assertThat(segments).contains(new Segment("gezocht", true, false));
  }
}

package nl.vipez.library.model.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.vipez.library.model.TextOfPart;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static List<TextOfPart> text(String... pages) {
    return IntStream.range(0, pages.length)
        .mapToObj(i -> new TextOfPart(i + 1, "PAGE", "", List.of(), pages[i]))
        .toList();
  }

  @Test
  void linesAndPagesDoNotCount() {
    Difference difference =
        Comparison.of(
            text("Het loket is open. Bel ons\ngerust."),
            text("Het loket is open.", "Bel ons gerust."));
    assertThat(difference.rows()).isEmpty();
    assertThat(difference.same()).isEqualTo(2);
  }

  @Test
  void aPageAndAParagraphWithTheSameWordsAreTheSame() {
    String paragraphs =
        """
        3.1 Het loket
        Ondernemers komen met al hun vragen bij een en hetzelfde loket, dat hen verder helpt en \
        terugbelt als het langer duurt dan een dag of twee dagen. De gemeente belooft dat ook.
        3.2 De balie
        """;
    String[] pages = {
      """
      3.1 Het loket

      Ondernemers komen met al hun vragen bij een en hetzelfde

      loket, dat hen verder helpt en terugbelt als het langer
      """,
      """
      duurt dan een dag of twee dagen. De gemeente belooft dat

      ook.

      3.2 De balie
      """
    };
    Difference difference = Comparison.of(text(paragraphs), text(pages));
    assertThat(difference.rows()).isEmpty();
    assertThat(difference.same()).as("two headings, two sentences").isEqualTo(4);
  }

  @Test
  void aChangedWordIsMarkedOnBothSides() {
    Difference difference =
        Comparison.of(
            text("Eerst dit. De termijn is acht weken na aanvraag. Dan dat."),
            text("Eerst dit. De termijn is zes weken na aanvraag. Dan dat."));
    assertThat(difference.same()).isEqualTo(2);
    DifferenceRow row = difference.rows().getFirst();
    assertThat(row.same()).isEqualTo(1);
    assertThat(row.before())
        .containsExactly(
            new Segment("De termijn is", false),
            new Segment("acht", true),
            new Segment("weken na aanvraag.", false));
    assertThat(row.after()).contains(new Segment("zes", true));
  }

  @Test
  void whatIsNewStandsOnTheRightWithItsPage() {
    Difference difference =
        Comparison.of(text("Een begin."), text("Een begin.", "Een heel nieuwe bladzijde."));
    assertThat(difference.added()).isEqualTo(1);
    DifferenceRow row = difference.rows().getFirst();
    assertThat(row.before()).isEmpty();
    assertThat(row.afterPage()).isEqualTo(2);
  }

  @Test
  void whatIsTooMuchIsCutAndSaysSo() {
    String one =
        IntStream.range(0, 900)
            .mapToObj(i -> "Zin " + word(i) + " blijft. Oud " + word(i) + " is weg.")
            .collect(Collectors.joining(" "));
    String other =
        IntStream.range(0, 900)
            .mapToObj(i -> "Zin " + word(i) + " blijft. Nieuw " + word(i) + " kwam.")
            .collect(Collectors.joining(" "));
    Difference difference = Comparison.of(text(one), text(other));
    assertThat(difference.rows()).hasSize(Difference.MOST_ROWS);
    assertThat(difference.cut()).isTrue();
    assertThat(difference.removed()).isEqualTo(900);
  }

  private static String word(int number) {
    return "w" + number;
  }
}

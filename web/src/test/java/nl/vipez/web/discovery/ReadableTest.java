package nl.vipez.web.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import nl.vipez.library.model.PrintedLines;
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
  void linesThatAPageOnlyBrokeForItsWidthRunOn() {
    String page =
        """
        3.1 Het loket
        Ondernemers komen met al hun vragen bij een en hetzelfde
        loket, dat hen verder helpt en terugbelt als het langer
        duurt dan een dag.
        De gemeente belooft drie dingen die zij ieder half jaar
        - een vaste medewerker voor elk bedrijf in de gemeente,
        1. een antwoord op iedere brief binnen twee hele weken.
        """;
    assertThat(new Readable(page, new PrintedLines(page)).text().lines())
        .containsExactly(
            "3.1 Het loket",
            "Ondernemers komen met al hun vragen bij een en hetzelfde loket, dat hen verder helpt en"
                + " terugbelt als het langer duurt dan een dag.",
            "De gemeente belooft drie dingen die zij ieder half jaar",
            "- een vaste medewerker voor elk bedrijf in de gemeente,",
            "1. een antwoord op iedere brief binnen twee hele weken.");
    String spaced = page.replace("\n", "\n\n");
    assertThat(new Readable(spaced, new PrintedLines(spaced)).text())
        .as("a writer that puts an empty line after every line")
        .isEqualTo(new Readable(page, new PrintedLines(page)).text());
    String paragraphs = page.replace("duurt", "\nduurt");
    assertThat(new Readable(paragraphs, new PrintedLines(paragraphs)).text())
        .as("an empty line where the others have none")
        .contains("langer\nduurt");
    String table = "Jaar Aantal\n2021 14\n2022 19\n2023 23\n";
    assertThat(new Readable(table, new PrintedLines(table)).text()).isEqualTo(table.strip());
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
  void anExcerptShowsWhereMostOfTheWordsStandTogether() {
    String text = "loket ".repeat(3) + "en verder ".repeat(60) + "het loket voor ondernemers";
    int late = text.indexOf("loket voor");
    List<int[]> marks =
        List.of(
            new int[] {0, 5},
            new int[] {6, 11},
            new int[] {12, 17},
            new int[] {late, late + 5},
            new int[] {text.length() - 11, text.length()});
    assertThat(Excerpt.of(text, marks, 100).end()).isEqualTo(text.length());
  }

  @Test
  void whatAnotherPassageShowsIsNotShownAgain() {
    String text = "loket " + "en verder ".repeat(60) + "ondernemers";
    List<int[]> marks = List.of(new int[] {0, 5}, new int[] {text.length() - 11, text.length()});
    Excerpt first = Excerpt.of(text, marks, 100);
    Excerpt second = Excerpt.of(text, marks, 100, List.of(first)).orElseThrow();
    assertThat(second.start()).isGreaterThan(first.end());
    assertThat(Excerpt.of(text, marks, 100, List.of(first, second))).isEmpty();
    assertThat(Excerpt.of(text, marks, 100, List.of(first.moved(-400)))).contains(first);
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

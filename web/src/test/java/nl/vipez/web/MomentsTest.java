package nl.vipez.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Moments are kept in UTC and the server's clock need not be Dutch: a page says the zone of each
 * moment it shows. Only what is a calendar date or Dutch time already goes without.
 */
class MomentsTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern WITHOUT_ZONE = Pattern.compile("o:formatDate\\(([^,]+),");
  private static final Set<String> DUTCH_ALREADY =
      Set.of(
          "indexPage.checkedAt",
          "letter.written",
          "one.date.atStartOfDay()",
          "one.next",
          "one.since()",
          "one.written",
          "proposal.closes()",
          "shown.closes()");

  @Test
  void everyMomentIsShownOnTheClockOfTheNetherlands() throws IOException {
    Set<String> shown = new TreeSet<>();
    try (Stream<Path> all = Files.walk(PAGES)) {
      List<Path> pages = all.filter(one -> one.toString().endsWith(".xhtml")).toList();
      assertThat(pages).isNotEmpty();
      for (Path page : pages) {
        WITHOUT_ZONE
            .matcher(Files.readString(page))
            .results()
            .forEach(one -> shown.add(one.group(1)));
      }
    }
    assertThat(DUTCH_ALREADY).containsAll(shown);
  }
}

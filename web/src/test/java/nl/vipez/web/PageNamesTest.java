package nl.vipez.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A bundle of texts hides what a page calls by the same name, and shows question marks for it. */
class PageNamesTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern BUNDLE = Pattern.compile("<var>(\\w+)</var>");
  private static final Pattern NAMED =
      Pattern.compile("(?: var|varStatus|<ui:param name)=\"(\\w+)\"");

  @Test
  void noPageNamesSomethingAsABundle() throws IOException {
    Set<String> bundles =
        names(BUNDLE, PAGES.resolve("WEB-INF/faces-config.xml")).collect(Collectors.toSet());
    List<String> hidden = new ArrayList<>();
    try (Stream<Path> pages = Files.walk(PAGES)) {
      for (Path page : pages.filter(one -> one.toString().endsWith(".xhtml")).toList()) {
        names(NAMED, page)
            .filter(bundles::contains)
            .forEach(name -> hidden.add(PAGES.relativize(page) + ": " + name));
      }
    }
    assertThat(bundles).isNotEmpty();
    assertThat(hidden).isEmpty();
  }

  private static Stream<String> names(Pattern pattern, Path file) throws IOException {
    return pattern.matcher(Files.readString(file)).results().map((MatchResult one) -> one.group(1));
  }
}

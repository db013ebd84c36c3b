package nl.vipez.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.beans.Introspector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A bundle of texts or a bean hides what a page calls by the same name: question marks or an error
 * stand there instead.
 */
class PageNamesTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern BUNDLE = Pattern.compile("<var>(\\w+)</var>");
  private static final Pattern BEAN =
      Pattern.compile("@Named(?:\\(\"(\\w+)\"\\))?[\\s\\S]*?\\bclass (\\w+)");
  private static final Pattern NAMED =
      Pattern.compile("(?: var|varStatus|<ui:param name)=\"(\\w+)\"");

  @Test
  void noPageNamesSomethingAsABundleOrABean() throws IOException {
    Set<String> taken =
        names(BUNDLE, PAGES.resolve("WEB-INF/faces-config.xml")).collect(Collectors.toSet());
    assertThat(taken).isNotEmpty();
    taken.addAll(beans());
    List<String> hidden = new ArrayList<>();
    try (Stream<Path> pages = Files.walk(PAGES)) {
      for (Path page : pages.filter(one -> one.toString().endsWith(".xhtml")).toList()) {
        names(NAMED, page)
            .filter(taken::contains)
            .forEach(name -> hidden.add(PAGES.relativize(page) + ": " + name));
      }
    }
    assertThat(hidden).isEmpty();
  }

  private static Set<String> beans() throws IOException {
    Set<String> beans = new HashSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(one -> one.toString().endsWith(".java")).toList()) {
        BEAN.matcher(Files.readString(source))
            .results()
            .map(PageNamesTest::name)
            .forEach(beans::add);
      }
    }
    assertThat(beans).isNotEmpty();
    return beans;
  }

  private static String name(MatchResult bean) {
    return bean.group(1) == null ? Introspector.decapitalize(bean.group(2)) : bean.group(1);
  }

  private static Stream<String> names(Pattern pattern, Path file) throws IOException {
    return pattern.matcher(Files.readString(file)).results().map((MatchResult one) -> one.group(1));
  }
}

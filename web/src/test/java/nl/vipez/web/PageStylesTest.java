package nl.vipez.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Browsers are told to take styles from our own files alone: one in a page would not be seen. */
class PageStylesTest {
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern STYLE = Pattern.compile("\\sstyle=|<style\\b");

  @Test
  void noPageHasAStyleOfItsOwn() throws IOException {
    List<String> styled = new ArrayList<>();
    try (Stream<Path> pages = Files.walk(PAGES)) {
      for (Path page : pages.filter(one -> one.toString().endsWith(".xhtml")).toList()) {
        if (STYLE.matcher(Files.readString(page)).find()) {
          styled.add(PAGES.relativize(page).toString());
        }
      }
    }
    assertThat(styled).isEmpty();
  }
}

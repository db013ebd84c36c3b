package nl.vipez.web.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {
  private static final Words NL = Words.of(Locale.of("nl"));
  private static final Words EN = Words.of(Locale.of("en"));

  @Test
  void numbersFollowTheLanguage() {
    assertThat(NL.number(12345.678, 1)).isEqualTo("12.345,7");
    assertThat(EN.number(12345.678, 1)).isEqualTo("12,345.7");
  }

  @Test
  void aRoundedZeroHasNoSign() {
    assertThat(NL.number(-0.04, 1)).isEqualTo("0,0");
    assertThat(NL.number(-0.06, 1)).isEqualTo("-0,1");
  }

  @Test
  void aPerCentSignIsGluedOnAndAWordIsNot() {
    assertThat(NL.amount(12.5, 1, "%")).isEqualTo("12,5%");
    assertThat(NL.amount(3, 0, "dagen")).isEqualTo("3 dagen");
  }

  @Test
  void enumerations() {
    assertThat(NL.list(List.of("a", "b", "c"))).isEqualTo("a, b en c");
    assertThat(EN.list(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(NL.list(List.of("a"))).isEqualTo("a");
    assertThat(NL.list(List.of())).isEmpty();
    assertThat(Words.of(Locale.of("nl"), "validation").list(List.of("a", "b"))).isEqualTo("a en b");
  }

  @Test
  void theHeadlineReadsAsASentence() {
    assertThat(NL.say("home.headline", "Groningen", 2024, "kring A", 3, 11, 2))
        .isEqualTo("Groningen 2024, kring A: sterk in 3 van 11 gebieden, zwak in 2");
    assertThat(NL.say("why.TOO_FEW", 1)).startsWith("Eén andere gemeente heeft hier");
    assertThat(NL.say("why.TOO_FEW", 4)).startsWith("Maar 4 andere gemeenten hebben hier");
  }

  @ParameterizedTest
  @MethodSource("features")
  void bothLanguagesSayTheSameThings(String feature) {
    assertThat(keys(feature, "nl")).isEqualTo(keys(feature, "en"));
  }

  static Stream<String> features() throws IOException {
    Path bundles = Path.of("src/main/resources/nl/vipez/web");
    try (Stream<Path> files = Files.walk(bundles, 2)) {
      return files
          .filter(file -> file.endsWith("messages_nl.properties"))
          .map(file -> bundles.relativize(file.getParent()).toString())
          .filter(feature -> !feature.isEmpty())
          .toList()
          .stream();
    }
  }

  private static Set<String> keys(String feature, String language) {
    return new TreeSet<>(
        ResourceBundle.getBundle(
                "nl.vipez.web." + feature + ".messages",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            .keySet());
  }
}

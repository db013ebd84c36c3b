package nl.vipez.benchmark.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.IndicatorText;
import nl.vipez.benchmark.model.Polarity;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import org.junit.jupiter.api.Test;

class VersionLineTest {
  private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

  private static Map<String, String> fields() {
    Map<String, String> fields = new HashMap<>();
    fields.put("category", "5");
    fields.put("nl", "Doorlooptijd");
    fields.put("en", "Lead time");
    fields.put("definitionNl", "Mediaan van de dagen.");
    fields.put("definitionEn", "Median days.");
    fields.put("unitNl", "dagen");
    fields.put("unitEn", "days");
    fields.put("decimals", "1");
    fields.put("polarity", "LOWER_IS_BETTER");
    fields.put("source", "OWN");
    fields.put("aggregation", "NONE");
    fields.put("boundLow", "0");
    fields.put("smallestDifference", "2,5");
    fields.put("validFrom", "2015");
    return fields;
  }

  private static Indicator named(String name) {
    Map<String, String> fields = fields();
    fields.put("nl", name);
    return DefinitionReader.read("LEAD_TIME", fields);
  }

  private static Version version(int number, String name, int from, boolean meaning) {
    return new Version(
        named(name),
        0,
        number,
        from,
        new Version.Change("analyst", START.plusSeconds(number), "why", meaning));
  }

  private static String name(VersionLine line, int year) {
    return line.inForce(year).map(Indicator::text).map(IndicatorText::nl).orElse("none");
  }

  @Test
  void aYearIsReadWithTheNewestVersionThatReachesBackToIt() {
    VersionLine line =
        new VersionLine(
            List.of(
                version(1, "first", 0, false),
                version(2, "second", 2023, true),
                version(3, "second corrected", 2023, false)));

    assertThat(name(line, 2022)).isEqualTo("first");
    assertThat(name(line, 2023)).isEqualTo("second corrected");
    assertThat(name(line, 2030)).isEqualTo("second corrected");
    assertThat(line.breaks()).containsExactly(2023);
    assertThat(line.brokenBetween(2022, 2023)).isTrue();
    assertThat(line.brokenBetween(2020, 2022)).isFalse();
    assertThat(line.brokenBetween(2023, 2025)).isFalse();
  }

  @Test
  void aLaterVersionCanRewriteThePastAndTakesBreaksWithIt() {
    VersionLine line =
        new VersionLine(
            List.of(
                version(1, "first", 0, false),
                version(2, "second", 2024, true),
                version(3, "third", 2021, true)));

    assertThat(name(line, 2024)).isEqualTo("third");
    assertThat(line.breaks()).containsExactly(2021);
  }

  @Test
  void aChangeThatKeepsTheMeaningBreaksNothing() {
    VersionLine line =
        new VersionLine(
            List.of(version(1, "first", 0, false), version(2, "now core", 2025, false)));

    assertThat(name(line, 2024)).isEqualTo("first");
    assertThat(name(line, 2025)).isEqualTo("now core");
    assertThat(line.breaks()).isEmpty();
  }

  @Test
  void whatWasPinnedIsWhatWasKnownThen() {
    VersionLine line =
        new VersionLine(List.of(version(1, "first", 0, false), version(2, "second", 0, false)));

    assertThat(line.asOf(START.plusSeconds(1)).map(one -> name(one, 2020))).contains("first");
    assertThat(line.asOf(START.plusSeconds(2)).map(one -> name(one, 2020))).contains("second");
    assertThat(line.asOf(START)).isEmpty();
  }

  @Test
  void fieldsSayWhatTheDefinitionSays() {
    Indicator one = named("Doorlooptijd");
    Map<String, String> read = DefinitionFields.of(one);

    assertThat(read).containsEntry("smallestDifference", "2.5").containsEntry("boundLow", "0");
    assertThat(DefinitionReader.read("LEAD_TIME", read)).isEqualTo(one);
    assertThat(DefinitionFields.NAMES).containsExactlyElementsOf(read.keySet());
    assertThat(DefinitionFields.between(read, DefinitionFields.of(named("Anders"))))
        .containsExactly(new DefinitionFields.Difference("nl", "Doorlooptijd", "Anders"));
  }

  private static List<String> wrong(Map<String, String> change) {
    Map<String, String> fields = fields();
    fields.putAll(change);
    List<String> names = new java.util.ArrayList<>();
    assertThatThrownBy(() -> DefinitionReader.read("LEAD_TIME", fields))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> refused.errors().stream().map(FieldError::field).forEach(names::add));
    return names;
  }

  @Test
  void tellsEveryFieldThatIsWrong() {
    assertThat(wrong(Map.of("nl", " ", "decimals", "7", "boundHigh", "ten")))
        .containsExactly("nl", "decimals", "boundHigh");
    assertThat(wrong(Map.of("polarity", Polarity.TARGET_BAND.name()))).containsExactly("bandLow");
    assertThat(wrong(Map.of("polarity", "TARGET_BAND", "bandLow", "-4", "bandHigh", "9")))
        .containsExactly("bandLow");
    assertThat(wrong(Map.of("category", "12"))).containsExactly("polarity");
    assertThat(wrong(Map.of("source", "CBS"))).containsExactly("formula");
    assertThat(wrong(Map.of("formula", "A / B"))).containsExactly("formula");
    assertThat(wrong(Map.of("smallestDifference", "0"))).containsExactly("smallestDifference");
    assertThat(wrong(Map.of("boundLow", "5", "boundHigh", "5"))).containsExactly("boundLow");
    assertThat(wrong(Map.of("source", "FICTIONAL"))).contains("source");
    assertThat(Optional.of(named("x")).map(Indicator::judged)).contains(true);
  }
}

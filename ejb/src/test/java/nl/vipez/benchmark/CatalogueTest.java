package nl.vipez.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.catalogue.CatalogueReader;
import nl.vipez.benchmark.formula.Formula;
import nl.vipez.benchmark.formula.Unit;
import nl.vipez.benchmark.formula.UnitWords;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.IndicatorText;
import nl.vipez.benchmark.model.Polarity;
import org.junit.jupiter.api.Test;

/** The catalogue as it is delivered: whole, and without contradiction. */
class CatalogueTest {
  private static final UnitWords ENGLISH = UnitWords.of(Locale.ENGLISH);
  private static final UnitWords DUTCH = UnitWords.of(Locale.forLanguageTag("nl"));
  private static final int FEWEST_JUDGED = 6;

  private final List<Indicator> all = CatalogueReader.read();

  private static Map<String, Unit> baseUnits() {
    Map<String, Unit> units = new HashMap<>();
    BaseFigureLoader.DEFINITIONS.forEach(
        row -> units.put(row.text("code"), ENGLISH.read(row.text("unit")).orElseThrow()));
    EnteredTable.all()
        .forEach(
            one ->
                units.put(one.code(), ENGLISH.read(one.question().text().unitEn()).orElseThrow()));
    return units;
  }

  @Test
  void everyCategoryButTheBackgroundHasSixJudgedIndicatorsAndACore() {
    IntStream.rangeClosed(1, 11)
        .forEach(
            category -> {
              List<Indicator> judged =
                  all.stream().filter(one -> one.category() == category && one.judged()).toList();
              assertThat(judged)
                  .as("category " + category)
                  .hasSizeGreaterThanOrEqualTo(FEWEST_JUDGED);
              assertThat(judged).as("category " + category).anyMatch(Indicator::core);
            });
    assertThat(all).filteredOn(one -> one.category() == 12).noneMatch(Indicator::judged);
  }

  @Test
  void codesAndNamesAreUsedOnce() {
    assertThat(all).extracting(Indicator::code).doesNotHaveDuplicates();
    assertThat(all).extracting(one -> one.text().nl()).doesNotHaveDuplicates();
    assertThat(all).extracting(one -> one.text().en()).doesNotHaveDuplicates();
  }

  @Test
  void bothLanguagesAreWhole() {
    for (Indicator one : all) {
      IndicatorText text = one.text();
      assertThat(List.of(text.nl(), text.en(), text.unitNl(), text.unitEn()))
          .as(one.code())
          .noneMatch(String::isBlank);
      assertThat(text.definitionNl()).as(one.code()).endsWith(".").hasSizeGreaterThan(15);
      assertThat(text.definitionEn()).as(one.code()).endsWith(".").hasSizeGreaterThan(15);
    }
  }

  @Test
  void theDefinitionTellsWhichWayIsBetter() {
    Map<Polarity, List<String>> words =
        Map.of(
            Polarity.HIGHER_IS_BETTER, List.of("Hoger is beter", "Higher is better"),
            Polarity.LOWER_IS_BETTER, List.of("Lager is beter", "Lower is better"),
            Polarity.TARGET_BAND, List.of("Streefband", "Target band"),
            Polarity.NEUTRAL, List.of("iet beoordeeld", "ot judged"));
    for (Indicator one : all) {
      List<String> expected = words.getOrDefault(one.orientation().polarity(), List.of());
      assertThat(one.text().definitionNl()).as(one.code()).contains(expected.get(0));
      assertThat(one.text().definitionEn()).as(one.code()).contains(expected.get(1));
    }
  }

  @Test
  void bandsBoundsAndDifferencesFit() {
    for (Indicator one : all) {
      double low = one.limits().low().orElse(Double.NEGATIVE_INFINITY);
      double high = one.limits().high().orElse(Double.POSITIVE_INFINITY);
      assertThat(low).as(one.code()).isLessThan(high);
      assertThat(one.limits().smallestDifference()).as(one.code()).isPositive();
      one.orientation()
          .band()
          .ifPresent(
              band -> {
                assertThat(one.limits().allow(band.low())).as(one.code()).isTrue();
                assertThat(one.limits().allow(band.high())).as(one.code()).isTrue();
                assertThat(one.limits().smallestDifference())
                    .as(one.code())
                    .isLessThan(band.high() - band.low());
              });
      assertThat(one.validTo().orElse(2100)).as(one.code()).isGreaterThanOrEqualTo(one.validFrom());
      assertThat(one.decimals()).as(one.code()).isBetween(0, 6);
    }
  }

  @Test
  void enteredSharesAndSurveysHaveHardBounds() {
    for (Indicator one : all) {
      if (one.entered()) {
        assertThat(one.limits().low()).as(one.code()).isPresent();
        assertThat(one.limits().tolerancePercent()).as(one.code()).isPresent();
        assertThat(one.formula()).as(one.code()).isEmpty();
      } else {
        assertThat(one.formula()).as(one.code()).isPresent();
      }
      if (one.survey()) {
        assertThat(one.text().unitEn()).as(one.code()).isEqualTo("score 0-100");
        assertThat(one.limits().high()).as(one.code()).isEqualTo(Optional.of(100.0));
      }
    }
  }

  @Test
  void unitsMeanTheSameInBothLanguages() {
    for (Indicator one : all) {
      Optional<Unit> english = ENGLISH.read(one.text().unitEn());
      Optional<Unit> dutch = DUTCH.read(one.text().unitNl());
      assertThat(english).as(one.code() + " " + one.text().unitEn()).isPresent();
      assertThat(dutch).as(one.code() + " " + one.text().unitNl()).isEqualTo(english);
    }
  }

  @Test
  void everyFormulaGivesTheUnitItPromises() {
    Map<String, Unit> units = baseUnits();
    Function<String, Unit> unit = code -> Optional.ofNullable(units.get(code)).orElseThrow();
    List<String> wrong =
        all.stream()
            .filter(one -> one.formula().isPresent())
            .filter(
                one ->
                    !Formula.of(one.formula().get())
                        .unit(unit)
                        .same(ENGLISH.read(one.text().unitEn()).orElseThrow()))
            .map(
                one ->
                    one.code()
                        + ": "
                        + ENGLISH.write(Formula.of(one.formula().get()).unit(unit))
                        + ", not "
                        + one.text().unitEn())
            .collect(Collectors.toList());
    assertThat(wrong).isEmpty();
  }

  @Test
  void theSourceOfADerivedIndicatorIsThatOfItsBaseFigures() {
    for (Indicator one : all) {
      one.formula()
          .ifPresent(
              formula -> {
                boolean iv3 =
                    Formula.of(formula).codes().stream().anyMatch(c -> c.startsWith("IV3_"));
                boolean cbs =
                    Formula.of(formula).codes().stream().anyMatch(c -> !c.startsWith("IV3_"));
                FigureSource expected =
                    Formula.of(formula).codes().stream()
                            .anyMatch(code -> EnteredTable.find(code).isPresent())
                        ? FigureSource.DERIVED
                        : iv3 && cbs
                            ? FigureSource.CBS_IV3
                            : iv3 ? FigureSource.IV3 : FigureSource.CBS;
                assertThat(one.source()).as(one.code()).isEqualTo(expected);
              });
    }
  }
}

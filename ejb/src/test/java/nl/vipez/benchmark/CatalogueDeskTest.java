package nl.vipez.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.benchmark.catalogue.CatalogueChanged;
import nl.vipez.benchmark.catalogue.CatalogueDesk;
import nl.vipez.benchmark.catalogue.CatalogueFixture;
import nl.vipez.benchmark.catalogue.CatalogueReader;
import nl.vipez.benchmark.catalogue.Draft;
import nl.vipez.benchmark.catalogue.FormulaTrial;
import nl.vipez.benchmark.formula.Outcome;
import nl.vipez.benchmark.model.AreaDetail;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.Series;
import nl.vipez.benchmark.model.catalogue.Version;
import nl.vipez.mail.SilentEvent;
import nl.vipez.platform.MovableClock;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Definitions changed by hand: versions, breaks, and figures computed anew. */
class CatalogueDeskTest {
  private static final String COSTS = "COSTS_31_PER_INHABITANT_JR";
  private static final Caller ANALYST =
      new Caller("analyst", "Analist", Optional.of(Role.ANALYST), Optional.empty());

  private final MovableClock clock = new MovableClock(Instant.parse("2025-11-01T09:00:00Z"));
  private final BenchmarkFixture fixture = new BenchmarkFixture(clock);
  private final Recalculation recalculation =
      new Recalculation(
          new BaseFigureLoader(fixture.sql),
          fixture.catalogue,
          fixture.rederivation(),
          fixture.ledger);
  private final CatalogueDesk desk =
      CatalogueFixture.desk(
          fixture.sql,
          new SilentEvent<>() {
            @Override
            public void fire(CatalogueChanged event) {
              recalculation.changed(event);
              fixture.indicators.refresh();
            }
          },
          clock);

  private static Draft draft(Map<String, String> fields, int version, Optional<Integer> from) {
    return new Draft(fields, version, "because", from.isPresent(), from);
  }

  private double figure(String indicator, int year) {
    return fixture
        .sql
        .list(
            "select amount from observation where indicator = ? and municipality = 'GM0014'"
                + " and figure_year = ? and basis = 'REPORTED' and superseded_by is null",
            row -> row.getDouble(1),
            indicator,
            year)
        .get(0);
  }

  private static List<String> keys(DomainException refused) {
    return refused.errors().stream().map(FieldError::key).toList();
  }

  @AfterEach
  void drop() {
    fixture.close();
  }

  @Test
  void anotherFormulaCountsFromItsYearAndTheSeriesIsBrokenThere() {
    double before = figure(COSTS, 2022);
    double doubled = 2 * figure(COSTS, 2023);
    clock.advance(Duration.ofMinutes(1));
    Version changed =
        desk.change(
            ANALYST,
            COSTS,
            draft(
                Map.of("formula", "2 * IV3_31_COSTS_JR * 1000 / INHABITANTS"),
                1,
                Optional.of(2023)));

    assertThat(changed.number()).isEqualTo(2);
    assertThat(figure(COSTS, 2022)).isEqualTo(before);
    assertThat(figure(COSTS, 2023)).isCloseTo(doubled, within(1e-9));
    assertThat(fixture.indicators.breaks(COSTS)).containsExactly(2023);
    AreaDetail area =
        fixture
            .profiles()
            .area(Callers.officer("GM0150"), "GM0150", 1, Optional.empty(), Optional.empty());
    Series series =
        area.indicators().stream()
            .filter(one -> one.line().indicator().code().equals(COSTS))
            .findFirst()
            .orElseThrow()
            .series();
    assertThat(series.points())
        .filteredOn(Series.Point::brokenBefore)
        .extracting(Series.Point::year)
        .containsExactly(2023);
  }

  @Test
  void thePublishedRoundKeepsTheDefinitionItWasPinnedWith() {
    clock.advance(Duration.ofMinutes(1));
    desk.change(ANALYST, "OVERHEAD_SHARE_JR", draft(Map.of("core", "false"), 1, Optional.empty()));

    assertThat(fixture.indicators.find("OVERHEAD_SHARE_JR").map(Indicator::core)).contains(false);
    assertThat(fixture.indicators.ofCategory(1, 2024))
        .filteredOn(one -> one.code().equals("OVERHEAD_SHARE_JR"))
        .extracting(Indicator::core)
        .containsExactly(true);
    assertThat(fixture.indicators.ofCategory(1, 2023))
        .filteredOn(one -> one.code().equals("OVERHEAD_SHARE_JR"))
        .extracting(Indicator::core)
        .containsExactly(false);
  }

  @Test
  void refusesWhatDoesNotHold() {
    Draft unit = draft(Map.of("formula", "IV3_31_COSTS_JR / INHABITANTS"), 1, Optional.empty());
    assertThatThrownBy(() -> desk.change(ANALYST, COSTS, unit))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> {
              assertThat(keys(refused)).containsExactly("catalogue.formula-unit");
              assertThat(refused.errors().get(0).arguments())
                  .containsExactly(
                      "1.000 euro per inwoner",
                      "euro per inwoner",
                      "1,000 EUR per inhabitant",
                      "EUR per inhabitant");
            });
    Map<String, String> wrong = new HashMap<>();
    wrong.put("IV3_31_COSTS_JR + INHABITANTS", "catalogue.formula-conflict");
    wrong.put("NO_SUCH_FIGURE / INHABITANTS", "catalogue.formula-unknown");
    wrong.put("IF(1, 2, 3)", "catalogue.formula-malformed");
    wrong.forEach(
        (formula, key) ->
            assertThatThrownBy(() -> desk.check(COSTS, Map.of("formula", formula)))
                .isInstanceOfSatisfying(
                    DomainException.class, refused -> assertThat(keys(refused)).contains(key)));
    assertThatThrownBy(
            () -> desk.change(ANALYST, COSTS, draft(Map.of("core", "true"), 7, Optional.empty())))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> assertThat(refused.problem()).isEqualTo(Problem.CONFLICT));
    assertThatThrownBy(
            () ->
                desk.change(
                    ANALYST,
                    "COMPLAINT_LEAD_TIME",
                    draft(Map.of("unitNl", "weken", "unitEn", "weeks"), 1, Optional.empty())))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> assertThat(keys(refused)).containsExactly("catalogue.unit-is-meaning"));
    assertThatThrownBy(
            () ->
                desk.change(
                    Callers.officer("GM0014"),
                    COSTS,
                    draft(Map.of("core", "true"), 1, Optional.empty())))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> assertThat(refused.problem()).isEqualTo(Problem.FORBIDDEN));
  }

  @Test
  void aNewIndicatorIsComputedAtOnce() {
    Map<String, String> fields = new HashMap<>();
    fields.put("category", "1");
    fields.put("nl", "Lasten economie per huishouden");
    fields.put("en", "Costs per household");
    fields.put(
        "definitionNl", "Lasten van taakveld 3.1 per inwoner, in duizenden. Niet beoordeeld.");
    fields.put("definitionEn", "Costs of task field 3.1. Not judged.");
    fields.put("unitNl", "euro per inwoner");
    fields.put("unitEn", "EUR per inhabitant");
    fields.put("decimals", "0");
    fields.put("polarity", "NEUTRAL");
    fields.put("source", "CBS_IV3");
    fields.put("formula", "(IV3_31_COSTS_JR + IV3_33_COSTS_JR) * 1000 / INHABITANTS");
    fields.put("aggregation", "RATIO_OF_SUMS");
    fields.put("validFrom", "2020");
    desk.add(ANALYST, "COSTS_31_33", draft(fields, 0, Optional.empty()));

    assertThat(figure("COSTS_31_33", 2024)).isGreaterThan(figure(COSTS, 2024));
    assertThat(
            fixture.sql.list(
                "select min(figure_year) from observation where indicator = 'COSTS_31_33'",
                row -> row.getInt(1)))
        .containsExactly(2020);
    assertThatThrownBy(() -> desk.add(ANALYST, "COSTS_31_33", draft(fields, 0, Optional.empty())))
        .isInstanceOf(DomainException.class);
  }

  @Test
  void whatPeopleChangedIsNotOverwrittenByWhatIsDelivered() {
    desk.change(
        ANALYST, "SOLVENCY_JR", draft(Map.of("smallestDifference", "4"), 1, Optional.empty()));
    fixture.catalogue.renew(CatalogueReader.read());

    assertThat(fixture.catalogue.line("SOLVENCY_JR").orElseThrow().versions()).hasSize(2);
    assertThat(fixture.catalogue.line(COSTS).orElseThrow().versions()).hasSize(1);
  }

  @Test
  void aTrialTellsTheValueOrWhyThereIsNone() {
    FormulaTrial trial = CatalogueFixture.trial(fixture.sql);
    FormulaTrial.Row row =
        trial.of("IV3_31_COSTS_JR * 1000 / INHABITANTS", List.of("GM0014")).get(0);
    assertThat(row.year()).isEqualTo(2024);
    assertThat(row.outcome().value().orElseThrow()).isEqualTo(figure(COSTS, 2024));
    Outcome zero =
        trial
            .of("INHABITANTS / (ESTABLISHMENTS - ESTABLISHMENTS)", List.of("GM0014"))
            .get(0)
            .outcome();
    assertThat(zero.reason()).isEqualTo(Outcome.Reason.DIVISION_BY_ZERO);
  }
}

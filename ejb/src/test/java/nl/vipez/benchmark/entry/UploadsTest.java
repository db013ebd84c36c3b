package nl.vipez.benchmark.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.account.model.Caller;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.BenchmarkFixture;
import nl.vipez.benchmark.Callers;
import nl.vipez.benchmark.Observations;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.ObservationFilter;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Each test writes figures of its own, for loading the files takes seconds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadsTest {
  private static final String HEAD = "indicator,municipality,year,value\n";
  private static final Clock NOVEMBER_2026 =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

  private final BenchmarkFixture fixture = new BenchmarkFixture(NOVEMBER_2026);
  private final Uploads uploads =
      EntryFixture.uploads(
          fixture.sql, fixture.indicators, fixture.municipalities, fixture.intake(), NOVEMBER_2026);
  private final Observations observations = fixture.observations();

  private List<Figure> figures(String indicator) {
    ObservationFilter filter =
        new ObservationFilter(
            Set.of(indicator), Set.of(2024), Set.of("GM0014"), Set.of(), Optional.empty());
    return observations.find(Callers.officer("GM0014"), filter, 0, 10).items();
  }

  private int upload(Caller caller, String csv) {
    return uploads.upload(caller, UploadedTable.csv(csv)).accepted();
  }

  private DomainException refused(Caller caller, String csv) {
    return catchThrowableOfType(
        DomainException.class, () -> uploads.upload(caller, UploadedTable.csv(csv)));
  }

  @AfterAll
  void drop() {
    fixture.close();
  }

  @Test
  void whatIsComputedIsRefusedWithTheBaseFiguresThatMakeIt() {
    Caller caller = Callers.coordinator("GM0014");

    DomainException refused = refused(caller, HEAD + "OBJECTIONS_IN_TIME,GM0014,2023,80\n");
    assertThat(refused.errors())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.field()).isEqualTo("row 2, indicator");
              assertThat(error.key()).isEqualTo("benchmark.upload.made");
              assertThat(error.arguments())
                  .contains("OBJECTIONS_DECIDED, OBJECTIONS_DECIDED_IN_TIME");
            });
    assertThat(
            refused(
                    caller,
                    HEAD
                        + "OBJECTIONS_DECIDED,GM0014,2023,500\n"
                        + "OBJECTIONS_DECIDED_IN_TIME,GM0014,2023,501\n")
                .errors())
        .extracting(FieldError::key)
        .containsOnly("benchmark.entry.whole");

    assertThat(
            upload(
                caller,
                HEAD
                    + "OBJECTIONS_DECIDED,GM0014,2023,500\n"
                    + "OBJECTIONS_DECIDED_IN_TIME,GM0014,2023,400\n"))
        .isEqualTo(2);
    ObservationFilter filter =
        new ObservationFilter(
            Set.of("OBJECTIONS_IN_TIME"),
            Set.of(2023),
            Set.of("GM0014"),
            Set.of(),
            Optional.empty());
    assertThat(observations.find(Callers.officer("GM0014"), filter, 0, 10).items())
        .singleElement()
        .satisfies(figure -> assertThat(figure.value()).contains(80.0));
  }

  @Test
  void aChangedFigureAddsAVintageAndNothingIsOverwritten() {
    int accepted =
        upload(Callers.coordinator("GM0014"), HEAD + "STARTERS_ADVISED,GM0014,2024,12.5\n");

    assertThat(accepted).isEqualTo(1);
    assertThat(figures("STARTERS_ADVISED"))
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.value()).contains(12.5);
              assertThat(figure.vintage()).isEqualTo(2);
              assertThat(figure.source()).isEqualTo(FigureSource.OWN);
            });
    assertThat(
            fixture.sql.list(
                "select source from observation where indicator = 'STARTERS_ADVISED' and"
                    + " municipality = 'GM0014' and figure_year = 2024 and superseded_by is not"
                    + " null",
                row -> row.getString(1)))
        .containsExactly("FICTIONAL");
  }

  @Test
  void everyBadRowIsToldAndNothingIsTaken() {
    int before = fixture.batches();
    DomainException error =
        refused(
            Callers.coordinator("GM0014"),
            HEAD
                + "STARTERS_ADVISED,GM0014,2024,7\n"
                + "NO_SUCH,GM0014,2024,7\n"
                + "COSTS_31_PER_INHABITANT_JR,GM0014,2024,7\n"
                + "STARTERS_ADVISED,GM0034,2024,7\n"
                + "STARTERS_ADVISED,GM0014,2031,7\n"
                + "STARTERS_ADVISED,GM0014,2024,zeven\n"
                + "STARTERS_ADVISED,GM0014,2024,7\n"
                + "STARTERS_ADVISED,GM0014\n");

    assertThat(error.problem()).isEqualTo(Problem.UNPROCESSABLE);
    assertThat(error.errors())
        .extracting(FieldError::field)
        .containsExactly(
            "row 3, indicator",
            "row 4, indicator",
            "row 5, municipality",
            "row 6, year",
            "row 7, value",
            "row 8",
            "row 9");
    assertThat(fixture.batches()).isEqualTo(before);
  }

  @Test
  void malformedTablesAreRefused() {
    Caller caller = Callers.coordinator("GM0014");

    assertThat(refused(caller, "").problem()).isEqualTo(Problem.UNPROCESSABLE);
    assertThat(refused(caller, "a,b\n1,2\n").errors()).hasSize(1);
    assertThat(refused(caller, HEAD).errors()).hasSize(1);
    assertThat(refused(caller, HEAD + "\"STARTERS_ADVISED,GM0014,2024,1\n").errors()).hasSize(1);
  }

  @Test
  void onlyCoordinatorsAndAnalystsHandIn() {
    String row = HEAD + "STARTERS_ADVISED,GM0034,2024,12.5\n";

    assertThat(refused(Callers.officer("GM0034"), row).problem()).isEqualTo(Problem.FORBIDDEN);
    assertThat(refused(Callers.curator(), row).problem()).isEqualTo(Problem.FORBIDDEN);
    assertThat(upload(Callers.analyst(), row)).isEqualTo(1);
  }

  @Test
  void anEmptyValueIsMissingAndNotZero() {
    upload(Callers.coordinator("GM0014"), HEAD + "BBZ_LEAD_TIME,GM0014,2024,\n");

    assertThat(figures("BBZ_LEAD_TIME").get(0).value()).isEmpty();
  }

  @Test
  void aPercentageOfKnownCasesCarriesItsInterval() {
    upload(
        Callers.coordinator("GM0014"),
        "indicator,municipality,year,value,cases\nAT_RISK_BUSINESSES_RETAINED,GM0014,2024,25,40\n");
    Figure figure = figures("AT_RISK_BUSINESSES_RETAINED").get(0);

    // Wilson, 10 of 40, 90 %
    assertThat(figure.interval().orElseThrow().low()).isCloseTo(15.6, within(0.05));
    assertThat(figure.interval().orElseThrow().high()).isCloseTo(37.6, within(0.05));
    assertThat(
            refused(
                    Callers.coordinator("GM0014"),
                    "indicator,municipality,year,value,cases\n"
                        + "AT_RISK_BUSINESSES_RETAINED,GM0014,2024,25,0\n")
                .errors())
        .hasSize(1);
  }
}

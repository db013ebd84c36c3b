package nl.vipez.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.account.model.Caller;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.formula.Formula;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.Wilson;
import nl.vipez.benchmark.model.source.BaseValue;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Indicators that are made of what municipalities count, on the real and the demonstration's data.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnteredFiguresTest {
  private static final String CODE = "GM0014";
  private static final String SHARE = "OBJECTIONS_IN_TIME";

  private final BenchmarkFixture fixture = new BenchmarkFixture(Clock.systemUTC());
  private final FigureIntake intake = fixture.intake();

  @AfterAll
  void drop() {
    fixture.close();
  }

  private void enter(String code, int year, double value) {
    intake.record("officer", "test", List.of(figure(code, year, Optional.of(value), Status.A)));
  }

  private static NewFigure figure(String code, int year, Optional<Double> value, Status status) {
    return new NewFigure(
        new FigureKey(code, CODE, year, Basis.REPORTED),
        value,
        Optional.empty(),
        Optional.empty(),
        status,
        FigureSource.OWN);
  }

  private Optional<Figure> now(String indicator, int year) {
    return Optional.ofNullable(intake.recorded(CODE, year).get(indicator))
        .map(FigureIntake.Recorded::figure);
  }

  @Test
  void everyBaseFigureIsUsedAndFitsWhatItIsAPartOf() {
    Set<String> used = new HashSet<>();
    for (Indicator one : fixture.entered().made(2024)) {
      used.addAll(Formula.of(one.formula().orElseThrow()).codes());
    }
    EnteredTable.all()
        .forEach(
            one -> {
              assertThat(one.standsFor().map(used::contains).orElse(used.contains(one.code())))
                  .as(one.code())
                  .isTrue();
              one.partOf()
                  .flatMap(EnteredTable::find)
                  .ifPresent(
                      whole ->
                          assertThat(whole.question().text().unitEn())
                              .as(one.code())
                              .isEqualTo(one.question().text().unitEn()));
              assertThat(fixture.indicators.find(one.code())).isEmpty();
            });
    assertThat(fixture.entered().made(2024)).hasSizeBetween(20, 40);
  }

  @Test
  void aShareIsComputedWithItsIntervalAndFollowsItsParts() {
    enter("OBJECTIONS_DECIDED", 2023, 40);
    enter("OBJECTIONS_DECIDED_IN_TIME", 2023, 30);

    Figure share = now(SHARE, 2023).orElseThrow();
    assertThat(share.value()).contains(75.0);
    assertThat(share.source()).isEqualTo(FigureSource.DERIVED);
    assertThat(share.interval().orElseThrow().low())
        .isCloseTo(100 * Wilson.interval(0.75, 40, Wilson.Z90).low(), within(1e-9));

    enter("OBJECTIONS_DECIDED", 2023, 60);
    Figure after = now(SHARE, 2023).orElseThrow();
    assertThat(after.value()).contains(50.0);
    assertThat(after.vintage()).isEqualTo(share.vintage() + 1);

    intake.record(
        "officer", "test", List.of(figure("OBJECTIONS_DECIDED", 2023, Optional.empty(), Status.M)));
    assertThat(now(SHARE, 2023).orElseThrow().status()).isEqualTo(Status.M);
  }

  @Test
  void aCountIsNotASample() {
    enter("ECONOMY_FTE", 2021, 40);
    assertThat(now("ECONOMY_FTE_PER_1000_ESTABLISHMENTS", 2021).orElseThrow().interval()).isEmpty();
    enter("RETAIL_AREA", 2021, 200_000);
    enter("RETAIL_AREA_VACANT", 2021, 10_000);
    Figure vacancy = now("RETAIL_VACANCY", 2021).orElseThrow();
    assertThat(vacancy.value()).contains(5.0);
    assertThat(vacancy.interval()).isEmpty();
  }

  @Test
  void withoutEstablishmentsOfCbsAnOwnRegisterGivesAnEstimateUntilTheyCome() {
    String fte = "ACCOUNT_MANAGEMENT_FTE_PER_1000_ESTABLISHMENTS";
    assertThat(fixture.entered().lacking(CODE, 2025)).containsExactly("ESTABLISHMENTS");
    assertThat(fixture.entered().lacking(CODE, 2024)).isEmpty();
    enter("ACCOUNT_MANAGEMENT_FTE", 2025, 10);
    assertThat(now(fte, 2025)).isEmpty();

    enter("ESTABLISHMENTS_OWN_REGISTER", 2025, 20_000);
    assertThat(now(fte, 2025).orElseThrow().value()).contains(0.5);
    assertThat(now(fte, 2025).orElseThrow().status()).isEqualTo(Status.E);
    assertThat(now("ESTABLISHMENTS_TOTAL", 2025))
        .as("a public figure never rests on what was entered")
        .isEmpty();

    publish(2025, 25_000.0, Status.P);
    assertThat(now(fte, 2025).orElseThrow().value()).contains(0.4);
    assertThat(now(fte, 2025).orElseThrow().status()).isEqualTo(Status.P);
    assertThat(now("ESTABLISHMENTS_TOTAL", 2025).orElseThrow().value()).contains(25_000.0);
  }

  /** The number of establishments, as the statistics office has it. */
  private void publish(int year, double establishments, Status status) {
    fixture
        .baseFigureIntake()
        .take(
            "cbs",
            "test",
            List.of(
                new BaseValue(
                    new BaseValue.Key("ESTABLISHMENTS", CODE, year),
                    Optional.of(establishments),
                    status)));
  }

  @Test
  void aMadeUpFigureThatIsNotUsedMakesNothingMadeUp() {
    assertThat(now("ESTABLISHMENTS_OWN_REGISTER", 2022).orElseThrow().source())
        .isEqualTo(FigureSource.FICTIONAL);
    enter("ECONOMY_FTE", 2022, 20);
    String fte = "ECONOMY_FTE_PER_1000_ESTABLISHMENTS";
    assertThat(now(fte, 2022).orElseThrow().source()).isEqualTo(FigureSource.FICTIONAL);
    assertThat(now(fte, 2022).orElseThrow().status()).isEqualTo(Status.E);

    publish(2022, 20_000.0, Status.A);
    assertThat(now(fte, 2022).orElseThrow().value()).contains(1.0);
    assertThat(now(fte, 2022).orElseThrow().source()).isEqualTo(FigureSource.DERIVED);
    assertThat(now(fte, 2022).orElseThrow().status()).isEqualTo(Status.A);
  }

  @Test
  void everyVintageOfABaseFigureIsToldAndEveryIndicatorTellsOfWhichItWasMade() {
    String whole = "PERMIT_APPLICATIONS";
    String part = "PERMIT_APPLICATIONS_COMPLETE";
    enter(whole, 2020, 80);
    enter(part, 2020, 40);
    enter(part, 2020, 60);
    Caller own = Callers.officer(CODE);

    List<FigureHistory.Vintage> counts = fixture.baseHistory().of(own, part, CODE, 2020);
    assertThat(counts).extracting(one -> one.figure().value().orElseThrow()).startsWith(60.0, 40.0);
    assertThat(counts.get(0).who()).contains("officer");
    assertThat(counts.get(0).figure().source()).isEqualTo(FigureSource.OWN);
    assertThat(fixture.baseHistory().servedBy(part, 2020))
        .extracting(Indicator::code)
        .containsExactly("APPLICATIONS_COMPLETE");

    List<FigureHistory.Vintage> made =
        fixture.history().of(own, "APPLICATIONS_COMPLETE", CODE, 2020);
    assertThat(made.get(0).madeOf())
        .extracting(Figure::indicator, one -> one.value().orElseThrow())
        .containsExactlyInAnyOrder(tuple(part, 60.0), tuple(whole, 80.0));
    assertThat(made.get(1).madeOf())
        .extracting(Figure::indicator, one -> one.value().orElseThrow())
        .containsExactlyInAnyOrder(tuple(part, 40.0), tuple(whole, 80.0));

    assertThat(fixture.baseHistory().of(Callers.officer("GM0034"), part, CODE, 2020))
        .as("Groningen consented; who wrote it is not told to others")
        .allSatisfy(one -> assertThat(one.who()).isNotEqualTo(Optional.of("officer")));
    assertThat(
            catchThrowableOfType(
                    DomainException.class,
                    () -> fixture.baseHistory().of(Caller.stranger(), part, CODE, 2020))
                .problem())
        .isEqualTo(Problem.NOT_FOUND);
  }

  @Test
  void whatWasTypedBeforeStaysUntilItsBaseFiguresAreThere() {
    FigureKey key = new FigureKey("WORKS_ANNOUNCED_IN_TIME", CODE, 2017, Basis.REPORTED);
    fixture.writer.write(
        List.of(new NewFigure(key, 60.0, Status.A, FigureSource.OWN)),
        fixture.ledger.open("officer", "typed").number(),
        source -> false);

    enter("WORKS_NEAR_BUSINESSES", 2017, 20);
    assertThat(now("WORKS_ANNOUNCED_IN_TIME", 2017).orElseThrow().value()).contains(60.0);
    enter("WORKS_ANNOUNCED_EARLY", 2017, 13);
    assertThat(now("WORKS_ANNOUNCED_IN_TIME", 2017).orElseThrow().value()).contains(65.0);
  }

  @Test
  void figuresOfAMergedMunicipalityAreMadeOfTheSumsOfItsPredecessors() {
    List<NewFigure> all = new ArrayList<>();
    double decisions = 100;
    for (String part : List.of("GM0003", "GM0010", "GM0024")) {
      for (String code : List.of("DECISIONS", "OBJECTIONS")) {
        all.add(
            new NewFigure(
                new FigureKey(code, part, 2019, Basis.REPORTED),
                code.equals("DECISIONS") ? decisions : 6,
                Status.A,
                FigureSource.OWN));
      }
      decisions += 100;
    }
    intake.record("analyst", "test", all);

    assertThat(
            fixture.sql.list(
                "select amount from observation where indicator = 'OBJECTIONS_PER_100_DECISIONS'"
                    + " and municipality = 'GM1979' and figure_year = 2019 and basis = 'SUMMED'"
                    + " and superseded_by is null",
                row -> row.getDouble(1)))
        .containsExactly(3.0);
    assertThat(
            fixture
                .history()
                .of(Callers.analyst(), "OBJECTIONS_PER_100_DECISIONS", "GM1979", 2019)
                .get(0)
                .madeOf())
        .extracting(one -> one.indicator() + " " + one.municipality())
        .containsExactlyInAnyOrder(
            "DECISIONS GM0003",
            "DECISIONS GM0010",
            "DECISIONS GM0024",
            "OBJECTIONS GM0003",
            "OBJECTIONS GM0010",
            "OBJECTIONS GM0024");
  }

  @Test
  void theDemonstrationsFiguresAreComputedAndSayThatTheyAreMadeUp() {
    for (Indicator one : fixture.entered().made(2024)) {
      List<String> sources =
          fixture.sql.list(
              "select distinct source from observation where indicator = ? and figure_year = 2024"
                  + " and municipality = 'GM0034' and superseded_by is null",
              row -> row.getString(1),
              one.code());
      assertThat(sources).as(one.code()).isSubsetOf("FICTIONAL");
    }
    assertThat(
            fixture.sql.list(
                "select count(*) from observation o join indicator i on i.code = o.indicator where"
                    + " i.source = 'DERIVED' and o.amount is not null and o.figure_year = 2022 and"
                    + " o.superseded_by is null",
                row -> row.getInt(1)))
        .first()
        .satisfies(count -> assertThat(count).isGreaterThan(500));
  }
}

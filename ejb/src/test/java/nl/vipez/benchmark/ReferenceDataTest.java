package nl.vipez.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vipez.benchmark.formula.Formula;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.municipality.model.Neighbour;
import nl.vipez.municipality.model.Territory;
import nl.vipez.platform.NoProgress;
import org.junit.jupiter.api.Test;

/** The real reference files, loaded as the application loads them. */
class ReferenceDataTest {
  private final BenchmarkFixture fixture = BenchmarkFixture.loaded();

  private double figure(String indicator, String municipality, int year, Basis basis) {
    return fixture
        .sql
        .list(
            "select amount from observation where indicator = ? and municipality = ?"
                + " and figure_year = ? and basis = ? and superseded_by is null",
            row -> row.getDouble(1),
            indicator,
            municipality,
            year,
            basis.name())
        .get(0);
  }

  @Test
  void thereAre342MunicipalitiesIn2024And431In2010() {
    assertThat(fixture.municipalities.inYear(2024)).hasSize(342);
    assertThat(fixture.municipalities.inYear(2010)).hasSize(431);
    assertThat(fixture.themes.categories()).hasSize(12);
    assertThat(fixture.themes.all()).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void everyThemeNamesKnownIndicators() {
    Set<String> known = new HashSet<>();
    fixture.indicators.all().forEach(one -> known.add(one.code()));

    fixture
        .themes
        .all()
        .forEach(theme -> assertThat(known).as(theme.code()).containsAll(theme.indicators()));
  }

  @Test
  void atLeast45RealIndicatorsHaveFiguresOfMoreThan300MunicipalitiesIn2024() {
    List<String> rich =
        fixture.sql.list(
            "select indicator from observation where figure_year = 2024 and basis = 'REPORTED'"
                + " and source in ('CBS', 'IV3', 'CBS_IV3') and amount is not null"
                + " group by indicator having count(*) > 300",
            row -> row.getString(1));

    assertThat(rich).hasSizeGreaterThanOrEqualTo(45);
  }

  @Test
  void figuresAreThoseOfTheSources() {
    // Iv3 accounts 2024 of GM0014: task field 3.1 cost 7,380 thousand euros
    assertThat(figure("INHABITANTS_TOTAL", "GM0014", 2024, Basis.REPORTED)).isEqualTo(243_768);
    double costs = figure("COSTS_31_PER_INHABITANT_JR", "GM0014", 2024, Basis.REPORTED);
    assertThat(costs * 243_768 / 1000).isCloseTo(7_380, within(0.01));
  }

  @Test
  void inhabitantsOfPredecessorsAddUpWithinTwoPercent() {
    int checked = 0;
    for (Municipality one : fixture.municipalities.inYear(2024)) {
      for (int year = 2017; year < 2023; year++) {
        Territory then = fixture.municipalities.lineage().territoryIn(one.code(), year);
        Territory next = fixture.municipalities.lineage().territoryIn(one.code(), year + 1);
        if (next.is(one.code()) && !then.is(one.code()) && !then.broken()) {
          double summed = figure("INHABITANTS_TOTAL", one.code(), year, Basis.SUMMED);
          double real = figure("INHABITANTS_TOTAL", one.code(), year + 1, Basis.REPORTED);
          assertThat(summed / real).as(one.name() + " " + year).isCloseTo(1, within(0.02));
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThan(20);
  }

  @Test
  void ratiosOfAMergedMunicipalityAreMadeOfSums() {
    double costs = 0;
    double inhabitants = 0;
    for (String part : List.of("GM0003", "GM0010", "GM0024")) {
      double people = figure("INHABITANTS_TOTAL", part, 2020, Basis.REPORTED);
      costs += figure("COSTS_31_PER_INHABITANT_JR", part, 2020, Basis.REPORTED) * people;
      inhabitants += people;
    }

    assertThat(figure("COSTS_31_PER_INHABITANT_JR", "GM1979", 2020, Basis.SUMMED))
        .isCloseTo(costs / inhabitants, within(1e-9));
    assertThat(figure("INHABITANTS_TOTAL", "GM1979", 2020, Basis.SUMMED)).isEqualTo(inhabitants);
  }

  @Test
  void figuresThatDoNotAddUpAreNotSummed() {
    assertThat(
            fixture.sql.list(
                "select distinct indicator from observation where basis = 'SUMMED'",
                row -> row.getString(1)))
        .isNotEmpty()
        .noneMatch(
            code ->
                fixture
                    .indicators
                    .find(code)
                    .filter(one -> one.aggregation().combines())
                    .isEmpty());
  }

  @Test
  void everyFormulaNamesDefinedBaseFigures() {
    Set<String> defined =
        Set.copyOf(
            fixture.sql.list("select code from base_figure_definition", row -> row.getString(1)));

    for (Indicator one : fixture.indicators.all()) {
      one.formula()
          .ifPresent(
              text -> assertThat(defined).as(one.code()).containsAll(Formula.of(text).codes()));
    }
  }

  @Test
  void loadingAgainChangesNothing() {
    int before = fixture.sql.list("select count(*) from observation", row -> row.getInt(1)).get(0);
    new BenchmarkContent(fixture.reference, fixture.indicators).load(new NoProgress());

    assertThat(fixture.sql.list("select count(*) from observation", row -> row.getInt(1)))
        .containsExactly(before);
  }

  @Test
  void everyFictionalFigureSaysSo() {
    assertThat(
            fixture.sql.list(
                "select count(*) from observation o join indicator i on i.code = o.indicator"
                    + " where i.source in ('OWN', 'DERIVED') and o.source <> 'FICTIONAL'",
                row -> row.getInt(1)))
        .containsExactly(0);
  }

  @Test
  void fourMunicipalitiesHaveNoTruePeers() {
    List<String> alone =
        fixture.municipalities.inYear(2024).stream()
            .filter(one -> fixture.neighbours.nearest(one.code(), 1).isEmpty())
            .map(Municipality::name)
            .toList();
    Neighbour nearest = fixture.neighbours.of("GM0014").get(0);

    assertThat(alone)
        .containsExactlyInAnyOrder("Amsterdam", "Rozendaal", "Schiermonnikoog", "Vlieland");
    assertThat(nearest.contributions().stream().mapToDouble(part -> part.share()).sum())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void theRoundReadsThePinAndNotLaterVintages() {
    BenchmarkFixture own = new BenchmarkFixture(java.time.Clock.systemUTC());
    int batch = own.ledger.open("analyst", "correction").number();
    FigureKey key = new FigureKey("COSTS_31_PER_INHABITANT_JR", "GM0014", 2024, Basis.REPORTED);
    own.writer.write(
        List.of(
            new NewFigure(
                key,
                1.0,
                nl.vipez.benchmark.model.Status.A,
                nl.vipez.audience.model.FigureSource.CBS_IV3)),
        batch,
        source -> false);

    var detail =
        own.profiles()
            .profile(
                Callers.officer("GM0014"),
                "GM0014",
                java.util.Optional.empty(),
                java.util.Optional.empty());
    var line =
        detail.areas().get(0).indicators().stream()
            .filter(one -> one.indicator().code().equals("COSTS_31_PER_INHABITANT_JR"))
            .findFirst()
            .orElseThrow();

    assertThat(line.value().orElseThrow()).isGreaterThan(20);
    own.close();
    assertThat(line.figure().map(Figure::vintage)).contains(1);
    assertThat(line.revised()).isTrue();
  }
}

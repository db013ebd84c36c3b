package nl.vipez.benchmark.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.source.BaseValue;
import nl.vipez.benchmark.model.source.Dirt;
import nl.vipez.benchmark.model.source.SourceKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a run changes, replayed from recorded answers into the real reference figures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourceRunTest {
  private static final String IV3 =
      """
      {"municipality": "Gemeenten", "year": 2023, "separator": ";", "allZeroIsMissing": true,
       "figures": [{"code": "IV3_31_COSTS_JR", "column": "k_2ePlaatsing_2", "combine": "sum",
                    "where": {"TaakveldBalanspost": "3.1", "Categorie": "L*"}}]}
      """;

  private final SourcesFixture source = new SourcesFixture();

  private List<String> current(String code, String municipality, int year) {
    return source.benchmark.sql.list(
        "select amount, status from base_figure where code = ? and municipality = ?"
            + " and figure_year = ? and superseded_by is null",
        row -> row.getObject(1) + " " + row.getString(2),
        code,
        municipality,
        year);
  }

  @AfterAll
  void drop() {
    source.close();
  }

  @Test
  void openDataV4ComesInPagesWithProvisionalFiguresAndNothingTwice() {
    String table = "/odata/v1/CBS/03759ned";
    source
        .replay
        .file(table + "/PeriodenCodes", "v4-periods.json")
        .file(table + "/Observations", "v4-observations-1.json")
        .file(table + "/Observations?$skip=4", "v4-observations-2.json");
    source.openDataV4("v4", table.substring(1));

    SourceRun first = source.run("v4");

    assertThat(first.problem()).isEmpty();
    assertThat(first.outcome()).isEqualTo(SourceRun.Outcome.DONE);
    assertThat(current("INHABITANTS", "GM0014", 2025)).containsExactly("243833.0 P");
    assertThat(current("INHABITANTS", "GM0034", 2025)).containsExactly("null M");
    assertThat(first.dirt())
        .containsEntry(Dirt.OTHER_REGION, 1)
        .containsEntry(Dirt.EMPTY, 1)
        .containsEntry(Dirt.UNKNOWN_MUNICIPALITY, 1)
        .containsEntry(Dirt.NOT_THEN, 1);
    assertThat(first.counts().refused()).isEqualTo(2);
    assertThat(source.sources.lines(source.analyst, first.id()))
        .extracting(SourceRun.Line::kind)
        .contains("REFUSED", "CHANGED");
    assertThat(first.counts().indicators()).isPositive();
    assertThat(
            source.benchmark.sql.list(
                "select distinct status from observation where municipality = 'GM0014'"
                    + " and figure_year = 2025 and superseded_by is null and source in"
                    + " ('CBS_IV3') and amount is not null",
                row -> row.getString(1)))
        .as("what is computed of a provisional figure is provisional")
        .containsExactly("P");

    int batches = source.benchmark.batches();
    SourceRun again = source.run("v4");
    assertThat(again.counts().added() + again.counts().changed()).isZero();
    assertThat(again.counts().unchanged()).isEqualTo(3);
    assertThat(source.benchmark.batches()).as("nothing changed, no vintage").isEqualTo(batches);
  }

  @Test
  void anIv3FileAddsUpItsCategoriesAndSilentMunicipalitiesAreNoZeroes() {
    source.sources.save(source.analyst, "iv3", SourceKind.CSV, "Iv3", "", IV3, 0);
    String file =
        "Gemeenten;TaakveldBalanspost;Categorie;k_2ePlaatsing_2\n"
            + "GM0014    ;3.1       ;L1.1      ;7000\n"
            + "GM0014    ;3.1       ;L3.8      ;-250\n"
            + "GM0014    ;3.1       ;B3.8      ;999\n"
            + "GM0014    ;3.2       ;L1.1      ;999\n"
            + "GM0034    ;3.1       ;L1.1      ;0\n"
            + "GM0037    ;3.1       ;L1.1      ;veel\n";
    long id =
        source.sources.start(
            source.analyst, "iv3", Optional.of(file.getBytes(StandardCharsets.UTF_8)));

    SourceRun run = source.sources.run(source.analyst, id);
    assertThat(run.problem()).isEmpty();
    assertThat(current("IV3_31_COSTS_JR", "GM0014", 2023)).containsExactly("6750.0 A");
    assertThat(current("IV3_31_COSTS_JR", "GM0034", 2023))
        .as("what stood is left as it is")
        .doesNotContain("0.0 A");
    assertThat(run.dirt())
        .containsEntry(Dirt.NEGATIVE, 1)
        .containsEntry(Dirt.NOT_DELIVERED, 1)
        .containsEntry(Dirt.NO_NUMBER, 1);
    assertThat(
            source.benchmark.sql.list(
                "select recorded_by from figure_batch order by id desc fetch first 1 rows only",
                row -> row.getString(1)))
        .isNotEmpty();
  }

  @Test
  void kvkCountsThePlacesOfAMunicipality() {
    source
        .replay
        .file("/kvk/zoeken?plaats=Groningen&pagina=1&resultatenPerPagina=1", "kvk-groningen.json")
        .file("/kvk/zoeken?plaats=Haren+Gn&pagina=1&resultatenPerPagina=1", "kvk-haren.json");
    source.sources.save(
        source.analyst,
        "kvk",
        SourceKind.KVK_API,
        "KvK",
        source.replay.base() + "kvk/zoeken",
        """
        {"municipality": "municipality", "year": 2026,
         "places": {"GM0014": ["Groningen", "Haren Gn"]},
         "figures": [{"code": "KVK_REGISTRATIONS", "column": "totaal", "combine": "sum"}]}
        """,
        0);

    assertThat(source.run("kvk").counts().added()).isEqualTo(1);
    assertThat(current("KVK_REGISTRATIONS", "GM0014", 2026)).containsExactly("27000.0 A");
  }

  @Test
  void aRunThatBreaksOffTakesNothingAndSaysWhy() {
    String table = "/odata/v1/CBS/broken";
    source
        .replay
        .file(table + "/PeriodenCodes", "v4-periods.json")
        .text(
            table + "/Observations",
            "{\"value\":[{\"Measure\":\"M000352\",\"Value\":1,\"RegioS\":\"GM0037\",\"Perioden\":\"2022JJ00\"}],"
                + "\"@odata.nextLink\":\"BASE/odata/v1/CBS/broken/gone\"}");
    source.openDataV4("broken", table.substring(1));
    List<String> before = current("INHABITANTS", "GM0037", 2022);

    SourceRun run = source.run("broken");

    assertThat(run.outcome()).isEqualTo(SourceRun.Outcome.FAILED);
    assertThat(run.problem().orElseThrow()).startsWith("benchmark.source.status");
    assertThat(current("INHABITANTS", "GM0037", 2022)).isEqualTo(before);
  }

  @Test
  void figuresOfPredecessorsAddUpAgainAndAreMarked() {
    source.intake.take(
        "test",
        "a later delivery",
        List.of(
            new BaseValue(
                new BaseValue.Key("IV3_31_COSTS_JR", "GM0017", 2018),
                Optional.of(4_321.0),
                Status.P)));

    List<Double> sums =
        source.benchmark.sql.list(
            "select sum(case when code = 'IV3_31_COSTS_JR' then amount else 0 end) * 1000 /"
                + " sum(case when code = 'INHABITANTS' then amount else 0 end) from base_figure"
                + " where figure_year = 2018 and superseded_by is null"
                + " and municipality in ('GM0014', 'GM0009', 'GM0017')",
            row -> row.getDouble(1));
    List<String> summed =
        source.benchmark.sql.list(
            "select amount, status, vintage from observation where figure_year = 2018"
                + " and indicator = 'COSTS_31_PER_INHABITANT_JR' and municipality = 'GM0014'"
                + " and basis = 'SUMMED' and superseded_by is null",
            row -> Math.round(row.getDouble(1) * 1e6) + " " + row.getString(2) + row.getInt(3));
    assertThat(summed).containsExactly(Math.round(sums.get(0) * 1e6) + " P2");
  }
}

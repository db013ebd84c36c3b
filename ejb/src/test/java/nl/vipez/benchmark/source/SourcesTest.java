package nl.vipez.benchmark.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.benchmark.BaseFigureIntake;
import nl.vipez.benchmark.BenchmarkFixture;
import nl.vipez.benchmark.Callers;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.source.BaseValue;
import nl.vipez.benchmark.model.source.Dirt;
import nl.vipez.benchmark.model.source.SourceKind;
import nl.vipez.platform.NoProgress;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every kind of source, replayed from recorded answers into the real reference figures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourcesTest {
  private static final Clock NOVEMBER_2026 =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
  private static final String V4 =
      """
      {"municipality": "RegioS", "year": "Perioden", "where": {"Measure": "M000352"},
       "figures": [{"code": "INHABITANTS", "column": "Value"}]}
      """;
  private static final String V3 =
      """
      {"municipality": "WijkenEnBuurten", "year": 2024,
       "figures": [{"code": "HOUSEHOLDS", "column": "HuishoudensTotaal_29"},
                   {"code": "CARS", "column": "PersonenautosTotaal_104"}]}
      """;
  private static final String IV3 =
      """
      {"municipality": "Gemeenten", "year": 2023, "separator": ";", "allZeroIsMissing": true,
       "figures": [{"code": "IV3_31_COSTS_JR", "column": "k_2ePlaatsing_2", "combine": "sum",
                    "where": {"TaakveldBalanspost": "3.1", "Categorie": "L*"}}]}
      """;

  private final Replay replay = new Replay();
  private final BenchmarkFixture fixture = new BenchmarkFixture(NOVEMBER_2026);
  private final SourceClient client = new SourceClient(List.of(replay.base()), Optional.empty());
  private final RunRepository runs = new RunRepository(fixture.sql, NOVEMBER_2026);
  private final BaseFigureIntake intake = fixture.baseFigureIntake();
  private final SourceRepository repository = new SourceRepository(fixture.sql);
  private final Sources sources =
      new Sources(
          repository,
          runs,
          new Reading(client, intake, fixture.municipalities, runs),
          client,
          intake,
          NOVEMBER_2026);
  private final Caller analyst = Callers.analyst();

  @AfterAll
  void stop() {
    replay.close();
  }

  private SourceRun run(String code) {
    return sources.run(analyst, sources.start(analyst, code, Optional.empty()));
  }

  private List<String> current(String code, String municipality, int year) {
    return fixture.sql.list(
        "select amount, status from base_figure where code = ? and municipality = ?"
            + " and figure_year = ? and superseded_by is null",
        row -> row.getObject(1) + " " + row.getString(2),
        code,
        municipality,
        year);
  }

  @AfterAll
  void drop() {
    fixture.close();
  }

  @Test
  void openDataV4ComesInPagesWithProvisionalFiguresAndNothingTwice() {
    String table = "/odata/v1/CBS/03759ned";
    replay
        .file(table + "/PeriodenCodes", "v4-periods.json")
        .file(table + "/Observations", "v4-observations-1.json")
        .file(table + "/Observations?$skip=4", "v4-observations-2.json");
    sources.save(
        analyst, "v4", SourceKind.ODATA_V4, "v4", replay.base() + table.substring(1), V4, 0);

    SourceRun first = run("v4");

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
    assertThat(sources.lines(analyst, first.id()))
        .extracting(SourceRun.Line::kind)
        .contains("REFUSED", "CHANGED");
    assertThat(first.counts().indicators()).isPositive();
    assertThat(
            fixture.sql.list(
                "select distinct status from observation where municipality = 'GM0014'"
                    + " and figure_year = 2025 and superseded_by is null and source in"
                    + " ('CBS_IV3') and amount is not null",
                row -> row.getString(1)))
        .as("what is computed of a provisional figure is provisional")
        .containsExactly("P");

    int batches = fixture.batches();
    SourceRun again = run("v4");
    assertThat(again.counts().added() + again.counts().changed()).isZero();
    assertThat(again.counts().unchanged()).isEqualTo(3);
    assertThat(fixture.batches()).as("nothing changed, no vintage").isEqualTo(batches);
  }

  @Test
  void openDataV3ComesInPagesBySkipWithPaddedKeys() {
    String table = "/ODataApi/odata/85984NED";
    replay
        .file(table + "/TypedDataSet", "v3-rows-1.json")
        .file(table + "/TypedDataSet?$skip=2", "v3-rows-2.json");
    var rows =
        new nl.vipez.benchmark.model.source.MappedRows(
            MappingText.read(V3, intake.codes()), everywhere());
    new OData(client, OData.Version.V3, 2)
        .read(
            new SourceDefinition(
                "v3",
                SourceKind.ODATA_V3,
                "v3",
                replay.base() + table.substring(1),
                V3,
                0,
                "",
                Instant.EPOCH),
            MappingText.read(V3, intake.codes()),
            rows);

    assertThat(rows.values())
        .extracting(one -> one.key().code() + " " + one.key().municipality() + " " + one.amount())
        .containsExactlyInAnyOrder(
            "HOUSEHOLDS GM0014 Optional[145764.0]",
            "CARS GM0014 Optional.empty",
            "HOUSEHOLDS GM0034 Optional[97000.0]",
            "CARS GM0034 Optional.empty");
    assertThat(rows.dirt())
        .containsEntry(Dirt.OTHER_REGION, 1)
        .containsEntry(Dirt.EMPTY, 1)
        .containsEntry(Dirt.MISSING_CODE, 1);
  }

  private static nl.vipez.benchmark.model.source.Places everywhere() {
    return new nl.vipez.benchmark.model.source.Places() {
      @Override
      public boolean known(String code) {
        return true;
      }

      @Override
      public boolean existed(String code, int year) {
        return true;
      }

      @Override
      public boolean exists(String code) {
        return true;
      }
    };
  }

  @Test
  void anIv3FileAddsUpItsCategoriesAndSilentMunicipalitiesAreNoZeroes() {
    sources.save(analyst, "iv3", SourceKind.CSV, "Iv3", "", IV3, 0);
    String file =
        "Gemeenten;TaakveldBalanspost;Categorie;k_2ePlaatsing_2\n"
            + "GM0014    ;3.1       ;L1.1      ;7000\n"
            + "GM0014    ;3.1       ;L3.8      ;-250\n"
            + "GM0014    ;3.1       ;B3.8      ;999\n"
            + "GM0014    ;3.2       ;L1.1      ;999\n"
            + "GM0034    ;3.1       ;L1.1      ;0\n"
            + "GM0037    ;3.1       ;L1.1      ;veel\n";
    long id = sources.start(analyst, "iv3", Optional.of(file.getBytes(StandardCharsets.UTF_8)));

    SourceRun run = sources.run(analyst, id);
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
            fixture.sql.list(
                "select recorded_by from figure_batch order by id desc fetch first 1 rows only",
                row -> row.getString(1)))
        .isNotEmpty();
  }

  @Test
  void kvkCountsThePlacesOfAMunicipality() {
    replay
        .file("/kvk/zoeken?plaats=Groningen&pagina=1&resultatenPerPagina=1", "kvk-groningen.json")
        .file("/kvk/zoeken?plaats=Haren+Gn&pagina=1&resultatenPerPagina=1", "kvk-haren.json");
    sources.save(
        analyst,
        "kvk",
        SourceKind.KVK_API,
        "KvK",
        replay.base() + "kvk/zoeken",
        """
        {"municipality": "municipality", "year": 2026,
         "places": {"GM0014": ["Groningen", "Haren Gn"]},
         "figures": [{"code": "KVK_REGISTRATIONS", "column": "totaal", "combine": "sum"}]}
        """,
        0);

    assertThat(run("kvk").counts().added()).isEqualTo(1);
    assertThat(current("KVK_REGISTRATIONS", "GM0014", 2026)).containsExactly("27000.0 A");
  }

  @Test
  void aRunThatBreaksOffTakesNothingAndSaysWhy() {
    String table = "/odata/v1/CBS/broken";
    replay
        .file(table + "/PeriodenCodes", "v4-periods.json")
        .text(
            table + "/Observations",
            "{\"value\":[{\"Measure\":\"M000352\",\"Value\":1,\"RegioS\":\"GM0037\",\"Perioden\":\"2022JJ00\"}],"
                + "\"@odata.nextLink\":\"BASE/odata/v1/CBS/broken/gone\"}");
    sources.save(
        analyst, "broken", SourceKind.ODATA_V4, "x", replay.base() + table.substring(1), V4, 0);
    List<String> before = current("INHABITANTS", "GM0037", 2022);

    SourceRun run = run("broken");

    assertThat(run.outcome()).isEqualTo(SourceRun.Outcome.FAILED);
    assertThat(run.problem().orElseThrow()).startsWith("benchmark.source.status");
    assertThat(current("INHABITANTS", "GM0037", 2022)).isEqualTo(before);
  }

  @Test
  void noOtherAddressIsAskedWhoeverNamesIt() {
    try (Replay elsewhere = new Replay()) {
      String table = "/odata/v1/CBS/evil";
      replay
          .file(table + "/PeriodenCodes", "v4-periods.json")
          .text(
              table + "/Observations",
              "{\"value\":[{\"Measure\":\"M000352\",\"Value\":1,\"RegioS\":\"GM0014\",\"Perioden\":\"2022JJ00\"}],"
                  + "\"@odata.nextLink\":\""
                  + elsewhere.base()
                  + "secret\"}")
          .redirect("/moved/PeriodenCodes", elsewhere.base() + "secret")
          .redirect("/moved/Observations", elsewhere.base() + "secret");
      sources.save(
          analyst, "evil", SourceKind.ODATA_V4, "x", replay.base() + table.substring(1), V4, 0);
      sources.save(analyst, "moved", SourceKind.ODATA_V4, "x", replay.base() + "moved", V4, 0);

      assertThat(run("evil").problem().orElseThrow()).startsWith("benchmark.source.address");
      assertThat(run("moved").problem().orElseThrow()).startsWith("benchmark.source.status");
      assertThat(elsewhere.asked()).isEmpty();
      for (String address :
          List.of(
              elsewhere.base() + "x",
              "file:///etc/hostname",
              replay.base().replace("http://", "http://user@"),
              replay.base().replace("127.0.0.1", "127.0.0.1.example.org"))) {
        assertThat(catchThrowableOfType(DomainException.class, () -> client.allowed(address)).key())
            .isEqualTo("benchmark.source.address");
      }
    }
  }

  @Test
  void figuresOfPredecessorsAddUpAgainAndAreMarked() {
    intake.take(
        "test",
        "a later delivery",
        List.of(
            new BaseValue(
                new BaseValue.Key("IV3_31_COSTS_JR", "GM0017", 2018),
                Optional.of(4_321.0),
                Status.P)));

    List<Double> sums =
        fixture.sql.list(
            "select sum(case when code = 'IV3_31_COSTS_JR' then amount else 0 end) * 1000 /"
                + " sum(case when code = 'INHABITANTS' then amount else 0 end) from base_figure"
                + " where figure_year = 2018 and superseded_by is null"
                + " and municipality in ('GM0014', 'GM0009', 'GM0017')",
            row -> row.getDouble(1));
    List<String> summed =
        fixture.sql.list(
            "select amount, status, vintage from observation where figure_year = 2018"
                + " and indicator = 'COSTS_31_PER_INHABITANT_JR' and municipality = 'GM0014'"
                + " and basis = 'SUMMED' and superseded_by is null",
            row -> Math.round(row.getDouble(1) * 1e6) + " " + row.getString(2) + row.getInt(3));
    assertThat(summed).containsExactly(Math.round(sums.get(0) * 1e6) + " P2");
  }

  @Test
  void aMappingThatMeansNothingIsRefused() {
    for (String mapping :
        List.of(
            "",
            "[]",
            "{\"municipality\":\"a\",\"year\":2024,\"figures\":[]}",
            V3.replace("HOUSEHOLDS", "NO_SUCH_FIGURE"),
            V3.replace("\"year\"", "\"yaer\""),
            V3.replace("\"column\"", "\"colum\""))) {
      assertThat(
              catchThrowableOfType(
                      DomainException.class,
                      () -> sources.save(analyst, "bad", SourceKind.CSV, "x", "", mapping, 0))
                  .problem())
          .as(mapping)
          .isEqualTo(Problem.UNPROCESSABLE);
    }
  }

  @Test
  void onlyAnalystsAndAdministratorsSeeSources() {
    assertThat(
            catchThrowableOfType(
                    DomainException.class, () -> sources.all(Callers.coordinator("GM0014")))
                .problem())
        .isEqualTo(Problem.NOT_FOUND);
  }

  @Test
  void theSourcesThatComeWithTheProgramAreWellFormed() {
    new SourceContent(repository, NOVEMBER_2026).load(new NoProgress());
    SourceClient real =
        new SourceClient(
            List.of(
                "https://opendata.cbs.nl/",
                "https://datasets.cbs.nl/",
                "https://dataderden.cbs.nl/",
                "https://api.kvk.nl/"),
            Optional.empty());

    assertThat(sources.all(analyst)).hasSizeGreaterThanOrEqualTo(6);
    assertThat(sources.all(analyst).stream().filter(one -> one.changedBy().equals("system")))
        .hasSize(6)
        .allSatisfy(
            one -> {
              MappingText.read(one.mapping(), intake.codes());
              if (!one.address().isEmpty()) {
                real.allowed(one.address());
              }
            });
  }
}

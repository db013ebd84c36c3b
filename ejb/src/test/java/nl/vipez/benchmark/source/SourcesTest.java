package nl.vipez.benchmark.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vipez.benchmark.Callers;
import nl.vipez.benchmark.model.source.Dirt;
import nl.vipez.benchmark.model.source.MappedRows;
import nl.vipez.benchmark.model.source.Places;
import nl.vipez.benchmark.model.source.SourceKind;
import nl.vipez.platform.NoProgress;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How a source is read: the addresses asked, what its mapping means, and for whom it is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourcesTest {
  private static final String V3 =
      """
      {"municipality": "WijkenEnBuurten", "year": 2024,
       "figures": [{"code": "HOUSEHOLDS", "column": "HuishoudensTotaal_29"},
                   {"code": "CARS", "column": "PersonenautosTotaal_104"}]}
      """;

  private final SourcesFixture source = new SourcesFixture();

  private static Places everywhere() {
    return new Places() {
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

  @AfterAll
  void drop() {
    source.close();
  }

  @Test
  void openDataV3ComesInPagesBySkipWithPaddedKeys() {
    String table = "/ODataApi/odata/85984NED";
    source
        .replay
        .file(table + "/TypedDataSet", "v3-rows-1.json")
        .file(table + "/TypedDataSet?$skip=2", "v3-rows-2.json");
    var rows = new MappedRows(MappingText.read(V3, source.intake.codes()), everywhere());
    new OData(source.client, OData.Version.V3, 2)
        .read(
            new SourceDefinition(
                "v3",
                SourceKind.ODATA_V3,
                "v3",
                source.replay.base() + table.substring(1),
                V3,
                0,
                "",
                Instant.EPOCH),
            MappingText.read(V3, source.intake.codes()),
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

  @Test
  void noOtherAddressIsAskedWhoeverNamesIt() {
    try (Replay elsewhere = new Replay()) {
      String table = "/odata/v1/CBS/evil";
      source
          .replay
          .file(table + "/PeriodenCodes", "v4-periods.json")
          .text(
              table + "/Observations",
              "{\"value\":[{\"Measure\":\"M000352\",\"Value\":1,\"RegioS\":\"GM0014\",\"Perioden\":\"2022JJ00\"}],"
                  + "\"@odata.nextLink\":\""
                  + elsewhere.base()
                  + "secret\"}")
          .redirect("/moved/PeriodenCodes", elsewhere.base() + "secret")
          .redirect("/moved/Observations", elsewhere.base() + "secret");
      source.openDataV4("evil", table.substring(1));
      source.openDataV4("moved", "moved");

      assertThat(source.run("evil").problem().orElseThrow()).startsWith("benchmark.source.address");
      assertThat(source.run("moved").problem().orElseThrow()).startsWith("benchmark.source.status");
      assertThat(elsewhere.asked()).isEmpty();
      for (String address :
          List.of(
              elsewhere.base() + "x",
              "file:///etc/hostname",
              source.replay.base().replace("http://", "http://user@"),
              source.replay.base().replace("127.0.0.1", "127.0.0.1.example.org"))) {
        assertThat(
                catchThrowableOfType(DomainException.class, () -> source.client.allowed(address))
                    .key())
            .isEqualTo("benchmark.source.address");
      }
    }
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
                      () ->
                          source.sources.save(
                              source.analyst, "bad", SourceKind.CSV, "x", "", mapping, 0))
                  .problem())
          .as(mapping)
          .isEqualTo(Problem.UNPROCESSABLE);
    }
  }

  @Test
  void onlyAnalystsAndAdministratorsSeeSources() {
    assertThat(
            catchThrowableOfType(
                    DomainException.class, () -> source.sources.all(Callers.coordinator("GM0014")))
                .problem())
        .isEqualTo(Problem.NOT_FOUND);
  }

  @Test
  void theSourcesThatComeWithTheProgramAreWellFormed() {
    new SourceContent(source.repository, SourcesFixture.NOVEMBER_2026).load(new NoProgress());
    SourceClient real =
        new SourceClient(
            List.of(
                "https://opendata.cbs.nl/",
                "https://datasets.cbs.nl/",
                "https://dataderden.cbs.nl/",
                "https://api.kvk.nl/"),
            Optional.empty());

    assertThat(source.sources.all(source.analyst)).hasSizeGreaterThanOrEqualTo(6);
    assertThat(
            source.sources.all(source.analyst).stream()
                .filter(one -> one.changedBy().equals("system")))
        .hasSize(6)
        .allSatisfy(
            one -> {
              MappingText.read(one.mapping(), source.intake.codes());
              if (!one.address().isEmpty()) {
                real.allowed(one.address());
              }
            });
  }
}

package nl.vipez.benchmark.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.vipez.benchmark.BenchmarkFixture;
import nl.vipez.benchmark.model.source.Dirt;
import nl.vipez.benchmark.model.source.MappedRows;
import nl.vipez.benchmark.model.source.Mapping;
import nl.vipez.benchmark.model.source.Places;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The real files of Iv3 and Kerncijfers load whole, and their dirt is recognised: every kind is
 * counted, and the counts are those their README tells. Needs {@code -Dvipez.shared}.
 */
@EnabledIfSystemProperty(named = "vipez.shared", matches = ".+")
class RealFilesTest {
  private static final String ANY = "INHABITANTS";
  private final Map<String, Map<Dirt, Integer>> told = new TreeMap<>();

  private final Places places =
      new Places() {
        @Override
        public boolean known(String code) {
          return BenchmarkFixture.loaded().municipalities.find(code).isPresent();
        }

        @Override
        public boolean existed(String code, int year) {
          return BenchmarkFixture.loaded()
              .municipalities
              .find(code)
              .filter(one -> one.existsIn(year))
              .isPresent();
        }

        @Override
        public boolean exists(String code) {
          return BenchmarkFixture.loaded()
              .municipalities
              .find(code)
              .filter(one -> one.validTo().isEmpty())
              .isPresent();
        }
      };

  private MappedRows read(String file, String mapping) {
    Path path =
        Path.of(Optional.ofNullable(System.getProperty("vipez.shared")).orElseThrow())
            .resolve("data/benchmark")
            .resolve(file);
    Mapping read = MappingText.read(mapping, Set.of(ANY));
    MappedRows rows = new MappedRows(read, places);
    try {
      CsvFile.read(Files.readAllBytes(path), read, rows);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    rows.values();
    told.put(file + " " + read.where() + read.figures().size(), rows.dirt());
    return rows;
  }

  private static String mapping(String column, String year, String more) {
    return "{\"municipality\":\"gm_code\",\"year\":"
        + year
        + more
        + ",\"figures\":[{\"code\":\"INHABITANTS\",\"column\":\""
        + column
        + "\",\"combine\":\"sum\"}]}";
  }

  @Test
  void theDirtIsRecognised() {
    MappedRows costs =
        read("iv3_costs_per_task_field.csv", mapping("costs_x1000_eur", "\"year\"", ""));
    assertThat(costs.dirt()).containsEntry(Dirt.NEGATIVE, 251);
    assertThat(costs.refused()).isEmpty();
    int silent = 0;
    for (String report : new String[] {"begroting", "jaarrekening"}) {
      String where = ",\"allZeroIsMissing\":true,\"where\":{\"report\":\"" + report + "\"}";
      MappedRows totals =
          read(
              "iv3_totals.csv",
              mapping("costs_x1000_eur", "\"year\"", where)
                  .replace(
                      "]}",
                      ",{\"code\":\"INHABITANTS\",\"column\":\"income_x1000_eur\",\"combine\":\"sum\"}]}"));
      silent += totals.dirt().getOrDefault(Dirt.NOT_DELIVERED, 0);
      assertThat(totals.refused()).isEmpty();
    }
    assertThat(silent).isEqualTo(25);
    assertThat(read("iv3_staff.csv", mapping("staff_costs_x1000_eur", "\"year\"", "")).dirt())
        .containsEntry(Dirt.NEGATIVE, 76);
    assertThat(read("iv3_income_levies.csv", mapping("income_x1000_eur", "\"year\"", "")).dirt())
        .containsEntry(Dirt.NEGATIVE, 16);
    int missing = 0;
    for (String column :
        new String[] {
          "percentage_woningen_met_stadsverwarming",
          "personenautos_per_huishouden",
          "personenautos_per_km2"
        }) {
      MappedRows kwb =
          read("kwb2024.csv", mapping(column, "2024", "").replace("gm_code", "gemeentecode"));
      missing += kwb.dirt().getOrDefault(Dirt.MISSING_CODE, 0);
      assertThat(kwb.refused()).isEmpty();
    }
    assertThat(missing).isEqualTo(286);
    MappedRows inhabitants = read("inhabitants.csv", mapping("inhabitants", "\"year\"", ""));
    assertThat(inhabitants.values()).hasSize(3_543);
    assertThat(inhabitants.refused()).isEmpty();
    assertThat(inhabitants.dirt().get(Dirt.MERGED)).isPositive();
    assertThat(read("kwb2021.csv", mapping("Population", "2021", "")).values()).hasSize(352);
    told.forEach((file, dirt) -> System.out.println(file + ": " + dirt));
  }
}

package nl.vipez.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import nl.vipez.house.Answer;
import nl.vipez.house.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comparisons that are kept, and the files of a comparison. */
class ComparisonFilesIT {
  private static final String KEPT = "/api/v1/comparisons";
  private static final String STARTERS = "STARTERS_PER_1000_INHABITANTS";
  private static final String COSTS = "COSTS_31_PER_INHABITANT_JR";
  private static final String CHOICE =
      "indicator=" + STARTERS + "&indicator=" + COSTS + "&year=2024&peers=circle";

  private final Api officer = Api.as("officer", "GM0014");

  private static Answer delete(Api caller, String path) {
    return caller.send(caller.request(path).DELETE());
  }

  @Test
  void isKeptForItsOwnerAlone() {
    Answer made =
        officer.post(
            KEPT, "{\"name\": \" Starters \", \"query\": \"%s&evil=1\"}".formatted(CHOICE));
    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    JsonObject kept = made.object();
    assertThat(kept.getString("name")).isEqualTo("Starters");
    assertThat(kept.getString("query")).isEqualTo(CHOICE);
    String own = KEPT + "/" + kept.getString("id");
    assertThat(officer.get(KEPT).items().stream().map(one -> ((JsonObject) one).getString("id")))
        .contains(kept.getString("id"));
    assertThat(officer.get(own).status()).isEqualTo(200);

    Api other = Api.as("officer", "GM0150");
    assertThat(other.get(own).status()).isEqualTo(404);
    assertThat(delete(other, own).status()).isEqualTo(404);
    assertThat(Api.stranger().get(KEPT).status()).isEqualTo(401);

    assertThat(delete(officer, own).status()).isEqualTo(204);
    assertThat(officer.get(own).status()).isEqualTo(404);
  }

  @Test
  void namesAndChoicesAreChecked() {
    for (String wanted :
        List.of(
            "{\"name\": \"\", \"query\": \"" + CHOICE + "\"}",
            "{\"name\": \"leeg\", \"query\": \"evil=1\"}",
            "{\"name\": \"geen\"}",
            "{\"name\": \"" + "x".repeat(121) + "\", \"query\": \"" + CHOICE + "\"}")) {
      assertThat(officer.post(KEPT, wanted).status()).as(wanted).isEqualTo(422);
    }
  }

  @Test
  void csvTellsSourceDefinitionAndVintage() {
    Answer csv = officer.get("/benchmark/comparison.csv?" + CHOICE);
    assertThat(csv.status()).as(csv.toString()).isEqualTo(200);
    assertThat(csv.headers().firstValue("Content-Disposition").orElse(""))
        .contains("vip-ez-table-2024.csv");
    String[] lines = csv.text().split("\r\n");
    assertThat(lines[0])
        .isEqualTo(
            "\uFEFFindicator,name,unit,municipality,municipalityName,year,value,status,vintage,"
                + "source,basis,definition");
    assertThat(lines)
        .anyMatch(line -> line.startsWith(COSTS) && line.contains(",GM0014,Groningen,2024,"));
    assertThat(lines).anyMatch(line -> line.startsWith(STARTERS) && line.contains(",FICTIONAL,"));
  }

  @Test
  void whatIsNotOpenIsInNoFile() {
    // Emmen did not consent: its own figures are open to itself alone, its public ones to all.
    assertThat(officer.get("/benchmark/comparison.csv?" + CHOICE).text())
        .doesNotContainPattern(STARTERS + "[^\r]*GM0114")
        .containsPattern(COSTS + "[^\r]*GM0114");
    assertThat(officer.get("/benchmark/comparison.svg?view=strip&" + CHOICE).text())
        .contains("Leeuwarden: ");
    Answer stranger = Api.stranger().get("/benchmark/comparison.csv?" + CHOICE);
    assertThat(stranger.status()).isIn(302, 303);
  }

  @ParameterizedTest
  @CsvSource({
    "xlsx, xl/workbook.xml, table",
    "ods, content.xml, table",
    "xlsx, xl/workbook.xml, profile",
    "ods, content.xml, time"
  })
  void spreadsheetsAreWhole(String kind, String part, String view) throws IOException {
    Answer file = officer.get("/benchmark/comparison." + kind + "?view=" + view + "&" + CHOICE);
    assertThat(file.status()).as(file.toString()).isEqualTo(200);
    boolean found = false;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        found |= entry.getName().equals(part) && zip.readAllBytes().length > 0;
      }
    }
    assertThat(found).as(part).isTrue();
  }

  @Test
  void jsonStatHasUnitsNotesAndVintages() {
    JsonObject data = officer.get("/benchmark/comparison.json?" + CHOICE).object();
    assertThat(data.getString("class")).isEqualTo("dataset");
    JsonObject category =
        data.getJsonObject("dimension").getJsonObject("indicator").getJsonObject("category");
    assertThat(category.getJsonObject("unit").getJsonObject(COSTS).getString("label"))
        .isEqualTo("euro per inwoner");
    assertThat(category.getJsonObject("note").getJsonArray(COSTS)).isNotEmpty();
    assertThat(data.getJsonObject("extension").getJsonObject("vintage")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"strip", "time", "scatter", "map", "profile"})
  void picturesSayWhereTheyComeFrom(String view) throws IOException {
    String address = "?view=" + view + "&" + CHOICE;
    Answer svg = officer.get("/benchmark/comparison.svg" + address);
    assertThat(svg.status()).as(svg.toString()).isEqualTo(200);
    assertThat(svg.text()).startsWith("<svg ").contains("VIP-EZ");
    if (!view.equals("profile")) {
      assertThat(svg.text()).contains("Bron: ", "uitgave");
    }
    Answer png = officer.get("/benchmark/comparison.png" + address);
    assertThat(png.type()).isEqualTo("image/png");
    assertThat(ImageIO.read(new ByteArrayInputStream(png.bytes())).getWidth()).isEqualTo(1800);
  }

  @Test
  void nothingChosenIsNoFile() {
    assertThat(officer.get("/benchmark/comparison.csv").status()).isEqualTo(400);
  }

  @Test
  void peersCanBeWeighed() {
    String peers = "/api/v1/municipalities/GM0014/peers";
    String usual = officer.get(peers).items().toString();
    assertThat(officer.get(peers + "?weights=inhabitants:0,sectors:10").items().toString())
        .isNotEqualTo(usual);
    assertThat(officer.get(peers + "?weights=inhabitants:3").items().toString()).isEqualTo(usual);
    assertThat(officer.get(peers + "?weights=nonsense:3").status()).isEqualTo(400);
    assertThat(officer.get(peers + "?weights=inhabitants:99").status()).isEqualTo(400);
  }

  @Test
  void strangersSeeOfOneMunicipalityWhatIsPublicAlready() {
    String page = Api.stranger().get("/benchmark/public?municipality=Groningen&category=1").text();
    assertThat(page).contains("Groningen:", "euro per inwoner", "CBS");
    assertThat(Api.stranger().get("/benchmark/public?municipality=Groningen&category=7").text())
        .as("starters are of the municipalities themselves")
        .doesNotContain("Fictief", "fictief")
        .contains("geen cijfers die al openbaar zijn");
  }
}

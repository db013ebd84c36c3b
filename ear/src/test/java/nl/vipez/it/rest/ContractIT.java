package nl.vipez.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vipez.house.Answer;
import nl.vipez.house.Api;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The published contract, and that strangers get no further than it says. */
class ContractIT {
  private static final String ROOT = "/api/v1";

  /** What DESIGN section 4 opens to strangers. */
  private static final Set<String> OPEN =
      Set.of(
          "/openapi.json",
          "/progress",
          "/search",
          "/suggestions",
          "/aggregates",
          "/documents/{id}",
          "/documents/{id}/content",
          "/documents/{id}/text",
          "/documents/{id}/related",
          // Their address is a secret of its own; SavedSearchIT tries them.
          "/feeds/{key}",
          "/feeds/{key}/{search}");

  private static JsonObject contract() {
    return Api.stranger().get(ROOT + "/openapi.json").object();
  }

  @Test
  void saysWhichCommitItIsOf() {
    JsonObject contract = contract();
    assertThat(contract.getString("openapi")).startsWith("3.");
    assertThat(contract.getJsonObject("info").getString("x-commit")).matches("[0-9a-f]{40}");
  }

  @Test
  void listsTheCallsOfTheDesign() {
    Set<String> paths =
        contract().getJsonObject("paths").keySet().stream()
            .map(path -> path.replaceAll("\\{[^}]*}", "{}"))
            .collect(Collectors.toSet());
    assertThat(paths)
        .contains(
            Stream.of(
                    "/openapi.json",
                    "/documents",
                    "/documents/{}",
                    "/documents/{}/decisions",
                    "/documents/{}/content",
                    "/documents/{}/text",
                    "/documents/{}/related",
                    "/search",
                    "/suggestions",
                    "/municipalities",
                    "/municipalities/{}",
                    "/municipalities/{}/peers",
                    "/municipalities/{}/profile",
                    "/indicators",
                    "/categories",
                    "/themes",
                    "/observations",
                    "/observations/uploads",
                    "/needs",
                    "/offers",
                    "/needs/{}/matches",
                    "/matches/{}/answers",
                    "/circles",
                    "/circles/{}",
                    "/aggregates")
                .map(ROOT::concat)
                .toArray(String[]::new));
  }

  @TestFactory
  Stream<DynamicTest> strangersGetNoFurther() {
    return contract().getJsonObject("paths").entrySet().stream()
        .map(Map.Entry::getKey)
        .filter(path -> !OPEN.contains(path.substring(ROOT.length())))
        .map(path -> DynamicTest.dynamicTest(path, () -> refused(path)));
  }

  private static void refused(String path) {
    Answer answer = Api.stranger().get(path.replaceAll("\\{[^}]*}", "1"));
    assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
    assertThat(answer.type()).isEqualTo("application/problem+json");
  }
}

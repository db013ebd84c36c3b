package nl.vipez.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import nl.vipez.house.Answer;
import nl.vipez.house.Api;
import nl.vipez.house.Waiting;
import org.junit.jupiter.api.Test;

/** The state of the index, building it anew, and comparing it with database and store. */
class IndexIT {
  private static final Duration REBUILT_WITHIN = Duration.ofMinutes(3);
  private static final String EVERYTHING = "/api/v1/search?q=&size=1";

  private final Api curator = Api.as("curator");

  @Test
  void onlyCuratorsAndAdministratorsSeeIt() {
    for (String path : new String[] {"/api/v1/index", "/api/v1/index/checks"}) {
      assertThat(Api.stranger().get(path).status()).isEqualTo(401);
      assertThat(Api.as("officer").get(path).status()).isEqualTo(403);
      assertThat(curator.get(path).status()).isEqualTo(200);
      assertThat(Api.as("administrator").get(path).status()).isEqualTo(200);
    }
    for (String path : new String[] {"/api/v1/index/rebuilds", "/api/v1/index/checks"}) {
      assertThat(Api.as("officer").post(path, "").status()).isEqualTo(403);
    }
  }

  @Test
  void itIsBuiltAnewWhileSearchesGoOnAndThenAllAgrees() {
    int documents = curator.get(EVERYTHING).object().getInt("total");
    Answer accepted = curator.post("/api/v1/index/rebuilds", "");
    assertThat(accepted.status()).as(accepted.toString()).isEqualTo(202);
    Waiting.until(
        "the index is rebuilt",
        REBUILT_WITHIN,
        () -> {
          assertThat(curator.get(EVERYTHING).object().getInt("total")).isEqualTo(documents);
          return !state().getBoolean("rebuilding");
        });
    assertThat(state().getInt("appliedChange")).isEqualTo(state().getInt("lastChange"));
    assertThat(curator.post("/api/v1/index/checks", "").status()).isEqualTo(202);
    Waiting.until(
        "the comparison ends",
        REBUILT_WITHIN,
        () -> !"RUNNING".equals(checks().getString("state")));
    assertThat(checks().getString("state")).isEqualTo("DONE");
    JsonObject report = checks().getJsonObject("report");
    assertThat(report.getJsonArray("differences")).isEmpty();
    // Asked again: a test before this one may have published what the index took in meanwhile.
    assertThat(curator.get(EVERYTHING).object().getInt("total"))
        .as("what is published is found")
        .isEqualTo(report.getInt("documents"));
  }

  private JsonObject state() {
    return curator.get("/api/v1/index").object();
  }

  private JsonObject checks() {
    return curator.get("/api/v1/index/checks").object();
  }
}

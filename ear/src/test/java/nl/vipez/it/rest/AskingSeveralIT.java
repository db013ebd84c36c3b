package nl.vipez.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import nl.vipez.house.Answer;
import nl.vipez.house.Api;
import nl.vipez.house.DemoAccount;
import nl.vipez.house.RunningApplication;
import org.junit.jupiter.api.Test;

/** Several are asked at once; one says yes, one names a colleague; the ledger counts it. */
class AskingSeveralIT {
  private static final String GRONINGEN = "GM0014";

  private final Api seeker = Api.as("officer", GRONINGEN);

  @Test
  void oneSaysYesAndOneNamesAColleague() {
    long need = need();
    String requests = "/api/v1/needs/" + need + "/requests";
    List<Long> offers =
        seeker
            .get("/api/v1/needs/" + need + "/matches")
            .items()
            .getValuesAs(JsonObject.class)
            .stream()
            .map(one -> one.getJsonObject("provider").getJsonNumber("offerId").longValue())
            .limit(3)
            .toList();
    assertThat(offers).hasSize(3);
    assertThat(seeker.post(requests, "{\"offers\":[]}").status()).isEqualTo(422);
    assertThat(seeker.post(requests, "{\"offers\":[%d,999999]}".formatted(offers.get(0))).status())
        .as("all or none")
        .isEqualTo(404);
    assertThat(seeker.get(requests).items()).isEmpty();
    Answer asked =
        seeker.post(requests, "{\"offers\":%s,\"message\":\"Graag voor 1 mei\"}".formatted(offers));
    assertThat(asked.status()).as(asked.text()).isEqualTo(201);
    assertThat(asked.items()).hasSize(3);
    assertThat(seeker.post(requests, "{\"offers\":[%d]}".formatted(offers.get(0))).status())
        .isEqualTo(409);

    int before = received();
    boolean named = false;
    String accepted = "";
    for (JsonObject request : asked.items().getValuesAs(JsonObject.class)) {
      Api person = person(request.getString("match"));
      String match = "/api/v1/matches/" + request.getString("match");
      List<JsonObject> colleagues =
          person.get(match + "/colleagues").items().getValuesAs(JsonObject.class);
      if (!named && !colleagues.isEmpty()) {
        long colleague = colleagues.getFirst().getJsonNumber("offer").longValue();
        String body =
            "{\"answer\":\"DECLINED\",\"reason\":\"vakantie\",\"colleague\":%d}"
                .formatted(colleague);
        JsonObject answered = person.post(match + "/answers", body).object();
        assertThat(answered.getJsonObject("suggested").getJsonNumber("offer").longValue())
            .isEqualTo(colleague);
        named = true;
      } else if (accepted.isEmpty()) {
        assertThat(person.post(match + "/answers", "{\"answer\":\"ACCEPTED\"}").status())
            .isEqualTo(201);
        accepted = match;
      } else {
        person.post(match + "/answers", "{\"answer\":\"DECLINED\",\"colleague\":999999}");
        person.post(match + "/answers", "{\"answer\":\"DECLINED\"}");
      }
    }
    assertThat(accepted).isNotEmpty();
    assertThat(received()).isEqualTo(before + 1);
    assertThat(seeker.post(accepted + "/answers", "{\"answer\":\"NOT_HELPED\"}").status())
        .as("closed, so that the colleague has room again")
        .isEqualTo(201);
    assertThat(received()).isEqualTo(before);
    assertThat(seeker.get("/api/v1/theme-balances").items()).isNotEmpty();
    assertThat(seeker.get("/api/v1/theme-balances?circle=none").status()).isEqualTo(404);
  }

  private int received() {
    return seeker.get("/api/v1/help-ledgers").items().getJsonObject(0).getInt("received");
  }

  private Api person(String match) {
    return RunningApplication.get().accounts().all().stream()
        .filter(account -> account.municipality().isPresent())
        .map((DemoAccount account) -> Api.as(account))
        .filter(
            person ->
                person.get("/api/v1/matches").items().getValuesAs(JsonObject.class).stream()
                    .anyMatch(one -> one.getString("match").equals(match)))
        .findFirst()
        .orElseThrow();
  }

  private long need() {
    Answer answer =
        seeker.post(
            "/api/v1/needs",
            "{\"title\":\"Starters en broedplaatsen, velen tegelijk\",\"text\":\"Hoe begeleid je starters in een broedplaats met gestaffelde huur?\"}");
    assertThat(answer.status()).isEqualTo(201);
    return answer.object().getJsonNumber("id").longValue();
  }
}

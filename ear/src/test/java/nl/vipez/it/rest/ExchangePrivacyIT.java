package nl.vipez.it.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vipez.house.Answer;
import nl.vipez.house.Api;
import nl.vipez.house.Waiting;
import org.junit.jupiter.api.Test;

/**
 * What a seeker may not see is never evidence, and a consent withdrawn takes effect at once: in
 * ranks, while typing, in lists, in mails and in what is kept to learn from.
 */
class ExchangePrivacyIT {
  private static final String GRONINGEN = "GM0014";
  private static final String DEVENTER = "GM0150";
  private static final Pattern LINK = Pattern.compile("/(expertise/answer\\?key=[\\w-]+)");

  private final Api seeker = Api.as("officer", GRONINGEN);
  private final Api provider = Api.as("officer", DEVENTER);
  private final Api administrator = Api.as("administrator");

  @Test
  void whatASeekerMayNotSeeIsNeverEvidence() {
    String secret = publish("MUNICIPALITY", "Aanpak kwartelbrugmarkt intern");
    String open = publish("PARTICIPANTS", "Aanpak kwartelbrugmarkt voor allen");
    long offer = offer("Kwartelbrugmarkt opgezet", secret);
    Waiting.until(
        "the open document is found",
        Duration.ofSeconds(20),
        () -> seeker.get("/api/v1/search?q=kwartelbrugmarkt").text().contains(open));
    long need = need("Hoe zet je een kwartelbrugmarkt op?");
    String matches = seeker.get("/api/v1/needs/" + need + "/matches").text();
    assertThat(matches).contains(open).doesNotContain(secret, "intern");
    String typed = seeker.get("/api/v1/need-suggestions?text=een+kwartelbrugmarkt+opzetten").text();
    assertThat(typed).contains(open).doesNotContain(secret, "intern");
    assertThat(seeker.get("/api/v1/offers?size=1000").text())
        .contains("Kwartelbrugmarkt opgezet")
        .as("an offer names its documents only to who may see them")
        .doesNotContain(secret);
    assertThat(
            seeker
                .post(
                    "/api/v1/needs",
                    "{\"title\":\"Over een stuk\",\"text\":\"Wat staat hier eigenlijk in?\",\"document\":\"%s\"}"
                        .formatted(secret))
                .status())
        .as("a question about a document one may not see")
        .isEqualTo(422);
    withdraw(offer);
  }

  @Test
  void withdrawnConsentTakesEffectAtOnce() {
    long offer = offer("Zilvermeeuwplein herstraat");
    long need = need("Wie heeft een zilvermeeuwplein herstraat?");
    assertThat(found(need)).contains(offer);
    int shown = shown();
    assertThat(shown).isPositive();
    String match = need + "-" + offer;
    Answer asked =
        seeker.post("/api/v1/needs/" + need + "/requests", "{\"offer\":%d}".formatted(offer));
    assertThat(asked.status()).as(asked.text()).isEqualTo(201);
    String link = link();
    assertThat(Api.stranger().get("/" + link).status()).isEqualTo(200);

    withdraw(offer);
    assertThat(found(need)).doesNotContain(offer);
    assertThat(seeker.get("/api/v1/offers?size=1000").text())
        .doesNotContain("Zilvermeeuwplein herstraat");
    assertThat(seeker.get("/api/v1/need-suggestions?text=zilvermeeuwplein+herstraten").text())
        .doesNotContain("Zilvermeeuwplein herstraat");
    assertThat(Api.stranger().get("/" + link).status()).as("the link in the mail").isEqualTo(410);
    assertThat(
            provider.get("/api/v1/matches").items().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("match").equals(match))
                .map(one -> one.getString("state")))
        .containsExactly("DECLINED");
    assertThat(
            seeker
                .post("/api/v1/needs/" + need + "/requests", "{\"offer\":%d}".formatted(offer))
                .status())
        .as("asking again")
        .isIn(404, 409);
    assertThat(shown()).as("what is kept to learn from").isLessThan(shown);
  }

  @Test
  void onlyItsPersonSeesAndChangesAnOffer() {
    long offer = offer("Wulpenpad aangelegd");
    assertThat(seeker.get("/api/v1/offers/" + offer).status()).isEqualTo(404);
    JsonObject own = provider.get("/api/v1/offers/" + offer).object();
    assertThat(own.getString("reach")).isEqualTo("bel op dinsdag");
    assertThat(own.getString("consentVersion")).isEqualTo("1");
    assertThat(own.getString("consentAt")).isNotBlank();
    assertThat(seeker.get("/api/v1/offers?size=1000").text()).doesNotContain("bel op dinsdag");
    assertThat(put(seeker, "/api/v1/offers/" + offer, body("Gekaapt")).status()).isEqualTo(404);
    assertThat(put(provider, "/api/v1/offers/" + offer, body("Wulpenpad verlengd")).status())
        .isEqualTo(200);
    assertThat(seeker.get("/api/v1/offers?size=1000").text()).contains("Wulpenpad verlengd");
    assertThat(seeker.get("/api/v1/match-weights").status()).isEqualTo(403);
    assertThat(Api.stranger().get("/api/v1/help-ledgers").status()).isEqualTo(401);
    assertThat(Api.stranger().get("/api/v1/theme-balances").status()).isEqualTo(401);
    withdraw(offer);
  }

  private List<Long> found(long need) {
    return seeker
        .get("/api/v1/needs/" + need + "/matches?size=1000")
        .items()
        .getValuesAs(JsonObject.class)
        .stream()
        .map(one -> one.getJsonObject("provider").getJsonNumber("offerId").longValue())
        .toList();
  }

  private int shown() {
    return administrator.get("/api/v1/match-weights").object().getInt("examples");
  }

  private String link() {
    Waiting.until("the mail", Duration.ofSeconds(10), () -> !mails().isEmpty());
    String id = mails().getFirst().getString("id");
    Matcher link = LINK.matcher(administrator.get("/api/v1/mails/" + id + "/html").text());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private List<JsonObject> mails() {
    return administrator
        .get("/api/v1/mails?size=200")
        .items()
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(one -> one.getString("cause").equals("exchange.asked"))
        .filter(one -> one.getString("subject").contains("zilvermeeuwplein"))
        .toList();
  }

  private String publish(String visibility, String title) {
    String text =
        "# "
            + title
            + "\n\nDe kwartelbrugmarkt trekt ondernemers uit de streek. Zo zetten wij de markt op, "
            + "met vergunningen voor vijf jaar en een vaste plek voor starters.\n";
    return Publishing.publish(
        provider,
        title.replace(' ', '-') + ".md",
        text.getBytes(UTF_8),
        "{\"title\":\"%s\",\"kind\":\"GOOD_PRACTICE\",\"visibility\":\"%s\",\"municipality\":\"%s\",\"year\":2025}"
            .formatted(title, visibility, DEVENTER));
  }

  private static String body(String title, String... documents) {
    String named = documents.length == 0 ? "" : "\"" + String.join("\",\"", documents) + "\"";
    return "{\"title\":\"%s\",\"text\":\"%s, met ondernemers en omwonenden samen, in twee jaar.\",\"documents\":[%s],\"reach\":\"bel op dinsdag\",\"capacity\":9,\"consent\":true}"
        .formatted(title, title, named);
  }

  private long offer(String title, String... documents) {
    Answer answer = provider.post("/api/v1/offers", body(title, documents));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.object().getJsonNumber("id").longValue();
  }

  private long need(String title) {
    Answer answer =
        seeker.post("/api/v1/needs", "{\"title\":\"%s\",\"text\":\"%s\"}".formatted(title, title));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.object().getJsonNumber("id").longValue();
  }

  private void withdraw(long offer) {
    assertThat(put(provider, "/api/v1/offers/" + offer + "/consent", "{\"given\":false}").status())
        .isEqualTo(200);
  }

  private static Answer put(Api caller, String path, String body) {
    return caller.send(
        caller
            .request(path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body)));
  }
}

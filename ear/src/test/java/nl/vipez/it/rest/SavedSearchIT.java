package nl.vipez.it.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vipez.house.Answer;
import nl.vipez.house.Api;
import nl.vipez.house.RunningApplication;
import nl.vipez.house.Waiting;
import org.junit.jupiter.api.Test;

/** A search that is saved, alerts by mail, and is read as a feed; and what else one keeps. */
class SavedSearchIT {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final String SEARCHES = "/api/v1/saved-searches";
  private static final String METADATA =
      "{\"title\": \"Proef %s\", \"kind\": \"GOOD_PRACTICE\", \"visibility\": \"PARTICIPANTS\","
          + " \"municipality\": \"GM0014\", \"year\": 2025}";

  private final Api officer = Api.as("officer", "GM0014");
  private final Api other = Api.as("officer", "GM0150");

  private static String publish(String word) {
    return Publishing.publish(
        Api.as("officer", "GM0014"),
        word + ".md",
        ("# Proef\n\nDe " + word + " verbindt de haven met de markt.\n")
            .getBytes(StandardCharsets.UTF_8),
        METADATA.formatted(word));
  }

  private String save(String word) {
    Answer saved =
        officer.post(
            SEARCHES,
            "{\"name\": \"%s\", \"query\": \"q=%s\", \"frequency\": \"DAILY\"}"
                .formatted(word, word));
    assertThat(saved.status()).as(saved.toString()).isEqualTo(201);
    return saved.object().getString("id");
  }

  private void found(String word, int total) {
    Waiting.until(
        word + " is found " + total + " times",
        SOON,
        () -> officer.get("/api/v1/search?q=" + word).object().getInt("total") == total);
  }

  private static Answer put(Api caller, String path, String json) {
    return caller.send(
        caller
            .request(path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json)));
  }

  private static Answer delete(Api caller, String path) {
    return caller.send(caller.request(path).DELETE());
  }

  /** The whole message of the newest mail with this in its subject, once it is filed. */
  private static String mail(String subject) {
    Api administrator = Api.as("administrator");
    String[] id = {""};
    Waiting.until(
        "a mail on " + subject,
        SOON,
        () -> {
          administrator.get("/api/v1/mails?state=FILED").items().stream()
              .map(one -> (JsonObject) one)
              .filter(one -> one.getString("subject").contains(subject))
              .findFirst()
              .ifPresent(one -> id[0] = one.getString("id"));
          return !id[0].isEmpty();
        });
    return administrator.get("/api/v1/mails/" + id[0] + "/message").text();
  }

  @Test
  void alertsByMailUntilItsLinkIsUsed() {
    String search = save("zwaluwveer");
    String alerts = SEARCHES + "/" + search + "/alerts";
    assertThat(officer.post(alerts, "{}").object().getInt("documents")).as("nothing yet").isZero();

    publish("zwaluwveer");
    found("zwaluwveer", 1);
    JsonObject counted =
        officer.get(SEARCHES).items().stream()
            .map(one -> (JsonObject) one)
            .filter(one -> one.getString("id").equals(search))
            .findFirst()
            .orElseThrow();
    assertThat(counted.getInt("fresh")).isEqualTo(1);
    assertThat(officer.post(alerts, "{}").object().getInt("documents")).isEqualTo(1);
    assertThat(officer.post(alerts, "{}").object().getInt("documents")).as("once").isZero();

    String message = mail("zwaluwveer");
    assertThat(message)
        .contains("Proef zwaluwveer", "verbindt de haven", "Auto-Submitted: auto-generated")
        .contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    Matcher link = Pattern.compile("List-Unsubscribe:\\s*<[^>]*(/u\\?key=[^>]+)>").matcher(message);
    assertThat(link.find()).as(message).isTrue();

    Api stranger = Api.stranger();
    assertThat(stranger.get(link.group(1)).status()).isEqualTo(200);
    assertThat(frequency(search)).as("opening changes nothing").isEqualTo("DAILY");
    Answer left =
        stranger.send(
            stranger
                .request(link.group(1))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click")));
    assertThat(left.status()).as(left.toString()).isEqualTo(200);
    assertThat(frequency(search)).isEqualTo("NONE");
    assertThat(delete(officer, SEARCHES + "/" + search).status()).isEqualTo(204);
  }

  private String frequency(String search) {
    return officer.get(SEARCHES + "/" + search).object().getString("frequency");
  }

  @Test
  void isReadAsAFeedUntilThatIsRevoked() {
    String search = save("lepelaarpad");
    String id = publish("lepelaarpad");
    found("lepelaarpad", 1);
    Api stranger = Api.stranger();
    String address =
        URI.create(officer.post("/api/v1/feed", "{}").object().getString("address")).getPath();

    Answer feed = stranger.get(address + "/" + search);
    assertThat(feed.status()).as(feed.toString()).isEqualTo(200);
    assertThat(feed.type()).isEqualTo("application/atom+xml");
    assertThat(feed.text())
        .contains("<feed xmlns=\"http://www.w3.org/2005/Atom\"", "<updated>", "<author>")
        .contains("<title>Proef lepelaarpad</title>", "/library/document?id=" + id);
    assertThat(feed.text())
        .contains("<id>urn:uuid:")
        .doesNotContain("<id>" + RunningApplication.get().address() + "/api/v1/feeds");
    String tag = feed.headers().firstValue("ETag").orElseThrow();
    Answer same =
        stranger.send(stranger.request(address + "/" + search).header("If-None-Match", tag).GET());
    assertThat(same.status()).isEqualTo(304);
    assertThat(stranger.get(address).text()).contains("Proef lepelaarpad");
    assertThat(stranger.get(address + "/geen").status()).isEqualTo(404);

    Api.as("curator")
        .post(
            "/api/v1/documents/" + id + "/decisions",
            "{\"decision\": \"WITHDRAW\", \"reason\": \"Einde van de proef\"}");
    assertThat(stranger.get(address).text())
        .as("gone at once")
        .doesNotContain("lepelaarpad</title>");

    assertThat(delete(officer, "/api/v1/feed").status()).isEqualTo(204);
    assertThat(stranger.get(address).status()).isEqualTo(404);
    delete(officer, SEARCHES + "/" + search);
  }

  @Test
  void somebodyElsesSearchIsNotThere() {
    String search = SEARCHES + "/" + save("wulpensteeg");

    assertThat(other.get(search).status()).isEqualTo(404);
    assertThat(other.get(search + "/finds").status()).isEqualTo(404);
    assertThat(other.post(search + "/alerts", "{}").status()).isEqualTo(404);
    assertThat(other.post(search + "/looked", "{}").status()).isEqualTo(404);
    assertThat(put(other, search, "{\"name\": \"x\"}").status()).isEqualTo(404);
    assertThat(delete(other, search).status()).isEqualTo(404);
    assertThat(delete(officer, search).status()).isEqualTo(204);
    assertThat(officer.post(SEARCHES, "{\"name\": \"alles\", \"query\": \"\"}").status())
        .isEqualTo(422);
  }

  @Test
  void favouritesRecentsAndFeedbackAreOnesOwn() {
    String id = publish("grutterij");
    String favourite = "/api/v1/favourites/" + id;
    assertThat(put(officer, favourite, "{\"note\": \"lezen\"}").status()).isEqualTo(204);
    assertThat(officer.get("/api/v1/favourites").text()).contains(id, "lezen");
    assertThat(other.get("/api/v1/favourites").text()).doesNotContain(id);
    assertThat(delete(other, favourite).status()).isEqualTo(404);
    assertThat(delete(officer, favourite).status()).isEqualTo(204);
    assertThat(put(officer, "/api/v1/favourites/geen", "{}").status()).isEqualTo(404);

    String feedback = "/api/v1/documents/" + id + "/feedback";
    assertThat(officer.get(feedback).status()).isEqualTo(404);
    assertThat(put(officer, feedback, "{}").status()).isEqualTo(400);
    assertThat(put(officer, feedback, "{\"helped\": false, \"remark\": \"te kort\"}").status())
        .isEqualTo(200);
    assertThat(officer.get(feedback).object().getBoolean("helped")).isFalse();
    assertThat(other.get(feedback).status()).isEqualTo(404);
    assertThat(Api.as("curator").get("/api/v1/document-use?list=unhelpful").text())
        .contains(id, "te kort");
    assertThat(delete(officer, feedback).status()).isEqualTo(204);
  }

  @Test
  void whatIsAskedIsForCuratorsAndTheOutboxForAdministrators() {
    for (String path : List.of("/api/v1/query-log", "/api/v1/document-use", "/api/v1/mails")) {
      assertThat(officer.get(path).status()).as(path).isEqualTo(404);
    }
    assertThat(Api.as("curator").get("/api/v1/query-log?list=nothing").status()).isEqualTo(200);
    assertThat(Api.as("curator").get("/api/v1/query-log?list=alles").status()).isEqualTo(400);
    assertThat(Api.as("curator").get("/api/v1/mails").status()).isEqualTo(404);
  }
}

package nl.vipez.kills;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * One person who brings documents, publishes, redescribes, replaces and withdraws them, one act
 * after the other, and remembers what the server acknowledged.
 */
final class Editor {
  private final int number;
  private final Random random;
  private final Map<String, Paper> papers = new LinkedHashMap<>();
  private Optional<Paper> pending = Optional.empty();
  private int words;
  private int acts;

  Editor(int number, long seed) {
    this.number = number;
    this.random = new Random(seed);
  }

  Map<String, Paper> papers() {
    return papers;
  }

  /** What the act that was under way would have made of a document; it may have happened or not. */
  Optional<Paper> pending() {
    return pending;
  }

  int acts() {
    return acts;
  }

  /** Settles a document as it was found to be. */
  void settle(Paper found) {
    papers.put(found.id(), found);
    pending = Optional.empty();
  }

  /** Works until the server does not answer any more. */
  void work(Client client) {
    pending = Optional.empty();
    try {
      while (!Thread.currentThread().isInterrupted()) {
        act(client);
        acts++;
      }
    } catch (IOException killed) {
      // What was acknowledged stands in the papers, what was under way in pending.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void act(Client client) throws IOException, InterruptedException {
    if (papers.size() < 5 || random.nextInt(4) == 0) {
      bring(client);
      return;
    }
    Paper paper = papers.values().stream().skip(random.nextInt(papers.size())).findFirst().get();
    switch (paper.state()) {
      case "SUBMITTED" -> decide(client, paper, "PUBLISH", "PUBLISHED");
      case "PUBLISHED" -> {
        switch (random.nextInt(3)) {
          case 0 -> describe(client, paper);
          case 1 -> replace(client, paper);
          default -> decide(client, paper, "WITHDRAW", "WITHDRAWN");
        }
      }
      default -> replace(client, paper);
    }
  }

  private void bring(Client client) throws IOException, InterruptedException {
    String word = word();
    String title = "Proef " + word();
    HttpResponse<String> answer =
        client.upload("/api/v1/documents", metadata(title), word + ".md", text(word));
    expect(answer, 202);
    String id = Client.value(answer.body(), "id");
    papers.put(id, new Paper(id, 1, "RECEIVED", title, word));
    await(client, new Paper(id, 1, "SUBMITTED", title, word));
  }

  private void decide(Client client, Paper paper, String decision, String state)
      throws IOException, InterruptedException {
    pending = Optional.of(paper.in(state));
    expect(
        client.post(
            "/api/v1/documents/" + paper.id() + "/decisions",
            "{\"decision\":\"" + decision + "\",\"reason\":\"proef\"}"),
        201);
    settle(paper.in(state));
  }

  private void describe(Client client, Paper paper) throws IOException, InterruptedException {
    Paper next = paper.titled("Proef " + word());
    pending = Optional.of(next);
    expect(
        client.put("/api/v1/documents/" + paper.id() + "/metadata", metadata(next.title())), 200);
    settle(next);
  }

  private void replace(Client client, Paper paper) throws IOException, InterruptedException {
    Paper next = paper.replacedBy(word());
    pending = Optional.of(next);
    expect(
        client.upload(
            "/api/v1/documents/" + paper.id() + "/versions?decision=IMPORT",
            metadata(paper.title()),
            next.word() + ".md",
            text(next.word())),
        202);
    settle(next);
    await(client, next);
  }

  /** Waits until a version was read, so that the next act finds it ready. */
  private void await(Client client, Paper next) throws IOException, InterruptedException {
    String path = "/api/v1/documents/" + next.id() + "/versions/" + next.version();
    while (!Client.value(client.get(path).body(), "state").equals(next.state())) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
    }
    papers.put(next.id(), next);
  }

  private static void expect(HttpResponse<String> answer, int status) {
    if (answer.statusCode() != status) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
  }

  private static String metadata(String title) {
    return "{\"title\":\"" + title + "\",\"kind\":\"GOOD_PRACTICE\",\"visibility\":\"PARTICIPANTS\"}";
  }

  private String word() {
    StringBuilder letters = new StringBuilder("qx");
    for (int left = ++words * 10 + number; left > 0; left /= 20) {
      letters.append("bcdfghjklmnprstvwzaeiou".charAt(left % 20));
    }
    return letters.append("xq").toString();
  }

  private String text(String word) {
    StringBuilder text = new StringBuilder("# Proef\n\n");
    for (int i = 0; i < 40 + random.nextInt(400); i++) {
      text.append("De winkelstraat krijgt een betere bevoorrading en meer bezoekers. ");
    }
    return text.append("\n\nHet woord is ").append(word).append(".\n").toString();
  }
}

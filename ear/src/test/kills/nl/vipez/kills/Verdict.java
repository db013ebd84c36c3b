package nl.vipez.kills;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** What is wrong after a start: the server's own comparison, and what it had acknowledged. */
final class Verdict {
  private final Client client;
  private final List<String> faults = new ArrayList<>();

  Verdict(Client client) {
    this.client = client;
  }

  List<String> faults() {
    return faults;
  }

  /** Waits until all is read that waits to be. */
  void awaitReading() throws IOException, InterruptedException {
    while (count("RECEIVED") + count("EXTRACTING") > 0) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  private int count(String state) throws IOException, InterruptedException {
    String list = client.get("/api/v1/documents?size=1&state=" + state).body();
    // The list's own total comes last.
    return Integer.parseInt(list.replaceFirst("(?s).*\"total\":(\\d+).*", "$1"));
  }

  /** Database, store and index, as the server itself compares them; returns the documents. */
  int compare() throws IOException, InterruptedException {
    client.post("/api/v1/index/checks", "");
    String answer = client.get("/api/v1/index/checks").body();
    while (Client.value(answer, "state").equals("RUNNING")) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      answer = client.get("/api/v1/index/checks").body();
    }
    if (!Client.value(answer, "state").equals("DONE") || !answer.contains("\"differences\":[]")) {
      faults.add("comparison: " + answer);
    }
    String index = client.get("/api/v1/index").body();
    if (!Client.value(index, "appliedChange").equals(Client.value(index, "lastChange"))) {
      faults.add("index behind: " + index);
    }
    return Integer.parseInt(Client.value(answer, "documents"));
  }

  /** Each document of an editor: as acknowledged, or as the act under way made it. */
  void compare(Editor editor) throws IOException, InterruptedException {
    Optional<Paper> pending = editor.pending(); // settling the first document ends it
    for (Paper paper : List.copyOf(editor.papers().values())) {
      Paper expected = paper.state().equals("RECEIVED") ? paper.in("SUBMITTED") : paper;
      Optional<Paper> other = pending.filter(one -> one.id().equals(paper.id()));
      Paper found = find(expected, other);
      if (!found.equals(expected) && !other.equals(Optional.of(found))) {
        faults.add("acknowledged " + expected + ", under way " + other + ", found " + found);
      }
      if (other.isPresent() && !other.get().word().equals(found.word())) {
        checkFound(new Paper(found.id(), 0, "NONE", "", other.get().word()));
      }
      checkFound(found);
      editor.settle(found);
    }
  }

  private Paper find(Paper expected, Optional<Paper> other)
      throws IOException, InterruptedException {
    String body = client.get("/api/v1/documents/" + expected.id()).body();
    int version = Integer.parseInt(Client.value(body, "version"));
    String word =
        other.filter(one -> one.version() == version).orElse(expected).word();
    return new Paper(
        expected.id(),
        version,
        Client.value(body, "state"),
        Client.value(body, "title"),
        word);
  }

  /** Found by its word if published, with its present title; else not found. */
  private void checkFound(Paper paper) throws IOException, InterruptedException {
    String body = client.get("/api/v1/search?q=" + paper.word()).body();
    boolean found = body.contains("\"id\":\"" + paper.id() + "\"");
    boolean titled = !paper.published() || body.contains("\"title\":\"" + paper.title() + "\"");
    if (found != paper.published() || !titled) {
      faults.add("search for " + paper + " answers " + body);
    }
  }
}

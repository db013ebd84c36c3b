package nl.vipez.importing;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What was sent and is not yet settled: findable, or failed. */
final class Waiting {

  private static final int ASKED_AT_ONCE = 500;
  private static final Set<String> TAKEN_AWAY = Set.of("WITHDRAWN", "REJECTED");

  /** Sentences for the reasons the server gives as codes. */
  private static final Map<String, String> REASONS =
      Map.of(
          "PASSWORD_PROTECTED", "it is protected by a password",
          "DAMAGED", "it is damaged, or not what its name says",
          "TOO_LARGE", "it, or what is packed in it, is too large or needs too much memory",
          "NO_TEXT", "it holds no text",
          "SCAN_WITHOUT_OCR", "it is a scan, and text recognition is not installed",
          "TIMED_OUT", "reading it took too long",
          "UNSAFE", "it is unsafe, or packed too deeply",
          "UNSUPPORTED", "this kind of file cannot be read",
          "EMPTY_FILE", "it is empty",
          "INTERNAL", "the fault is the server's; its log tells more");

  private final Map<String, String> names = new ConcurrentHashMap<>();
  private final Server server;
  private final Journal journal;

  Waiting(Server server, Journal journal) {
    this.server = server;
    this.journal = journal;
  }

  /** Waits for this document too; the name is how a person finds it. */
  void add(String id, String name) {
    names.put(id, name);
  }

  /** Asks after all, twice a second, until each is settled. */
  void untilSettled() throws IOException, InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    while (!names.isEmpty()) {
      List<String> ids = names.keySet().stream().limit(ASKED_AT_ONCE).toList();
      for (String answer : server.progress(ids)) {
        settle(answer);
      }
      journal.showFindable(names.size());
      if (!names.isEmpty()) {
        never.await(500, TimeUnit.MILLISECONDS);
      }
    }
  }

  private void settle(String answer) {
    String id = Json.text(answer, "id");
    String state = Json.text(answer, "state");
    if (Json.isTrue(answer, "findable") || TAKEN_AWAY.contains(state)) {
      names.remove(id);
    } else if (state.equals("FAILED") || state.isEmpty()) {
      String name = names.remove(id);
      if (name != null) {
        String code = Json.text(answer, "failure");
        journal.failed(name, REASONS.getOrDefault(code, "it is gone"));
      }
    }
  }
}

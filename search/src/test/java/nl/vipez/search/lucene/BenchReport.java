package nl.vipez.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The figures as a table for people and as JSON for programs. */
final class BenchReport {
  private final List<String> json = new ArrayList<>();

  void indexed(int documents, double seconds) {
    say("Indexed %d documents in %.1f s (one thread for the first 320).", documents, seconds);
  }

  void size(String name, int documents, long bytes) {
    say(
        "Index of %d documents: %.1f MB, %.0f kB a document.",
        documents, bytes / 1e6, bytes / 1e3 / documents);
    json.add(
        String.format(
            Locale.ROOT,
            "\"index%s\": {\"documents\": %d, \"bytes\": %d}",
            name,
            documents,
            bytes));
  }

  void race(Map<String, BenchTimes> times, double theirs, double ours) {
    say("%n%-40s %8s %8s %8s", "milliseconds", "p50", "p95", "p99");
    times.forEach(
        (name, time) -> {
          say("%-40s %s", name, time);
          json.add("\"" + name + "\": " + time.json());
        });
    say("");
    ratio(
        times,
        "documents, total, facets, audience against the bare rewritten query",
        "+ documents, total, facets, audience",
        "rewritten query, top 10",
        3);
    ratio(
        times,
        "full answer against plain Lucene with marks",
        "full answer",
        "plain Lucene, 10 passages marked",
        1.5);
    ratio(
        times,
        "the same against plain Lucene on the rewritten query",
        "full answer",
        "rewritten query, 10 passages marked",
        1.5);
    ratio(
        times,
        "rewritten query against plain BM25 (told, no aim)",
        "rewritten query, top 10",
        "plain BM25, top 10",
        0);
    say("Two threads: plain Lucene with marks %.0f a second, full answers %.0f.", theirs, ours);
    json.add(
        String.format(
            Locale.ROOT, "\"throughput\": {\"reference\": %.1f, \"ours\": %.1f}", theirs, ours));
  }

  /** Whether leaving documents out changes nothing. */
  void same(long same, int queries) {
    say("%d of %d queries find the same as when all documents are scored.", same, queries);
  }

  /** What an answer takes when nothing of it was worked out before. */
  void first(BenchTimes times) {
    say("%-40s %s", "full answer to a query asked first", times);
    json.add("\"first " + json.size() + "\": " + times.json());
  }

  private void ratio(
      Map<String, BenchTimes> times, String what, String ours, String theirs, double aim) {
    double ratio = p50(times, ours) / p50(times, theirs);
    String verdict = aim == 0 ? "" : ratio <= aim ? ", reached" : ", NOT reached";
    say("%-70s %.2f x%s", what, ratio, aim == 0 ? "" : " (aim " + aim + verdict + ")");
    json.add(String.format(Locale.ROOT, "\"ratio %s\": %.3f", what, ratio));
  }

  static double p50(Map<String, BenchTimes> times, String name) {
    return Objects.requireNonNull(times.get(name), name).p50();
  }

  void growth(double one, double grown, int times) {
    say(
        "Full answer, p50: %.3f ms on the library, %.3f ms on %d times as much: %.2f x (aim 1.5%s)",
        one, grown, times, grown / one, grown / one <= 1.5 ? ", reached" : ", NOT reached");
    json.add(
        String.format(
            Locale.ROOT,
            "\"growth\": {\"times\": %d, \"one\": %.4f, \"grown\": %.4f}",
            times,
            one,
            grown));
  }

  void write(Path file) throws IOException {
    Files.writeString(file, "{\n  " + String.join(",\n  ", json) + "\n}\n");
    say("%nWritten: %s", file);
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures GET /search over HTTP, called with a personal token, against OpenSearch on the same
 * passages giving the same answer: one row a document, exact total, facets, marked passages. Run by
 * {@code ./vipez bench search} as a single-file program, on the JDK alone.
 *
 * <p>Arguments: our port, user, password, port of OpenSearch, folder with passages.ndjson and
 * queries.txt, to which http.json is written.
 */
final class HttpBench {
  private static final int UNMEASURED = 6;
  private static final int MEASURED = 6;
  private static final int BULK_LINES = 2_000;
  private static final double AIM = 0.5;
  private static final List<String> FACETS =
      List.of("kind", "theme", "municipality", "province", "year", "period", "language");
  private static final String MAPPING =
      "{\"settings\":{\"number_of_shards\":1,\"number_of_replicas\":0,\"refresh_interval\":\"-1\"},"
          + "\"mappings\":{\"properties\":{\"text\":{\"type\":\"text\",\"analyzer\":\"dutch\","
          + "\"index_options\":\"offsets\"},\"title\":{\"type\":\"text\",\"analyzer\":\"dutch\"},"
          + "\"page\":{\"type\":\"integer\"},\"doc\":{\"type\":\"keyword\"},"
          + "\"visibility\":{\"type\":\"keyword\"},\"owner\":{\"type\":\"keyword\"},"
          + keywords() + "}}}";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String ours;
  private final String theirs;
  private final Path folder;

  private interface Way {
    HttpRequest ask(String query);
  }

  private HttpBench(int ours, int theirs, Path folder) {
    this.ours = "http://localhost:" + ours;
    this.theirs = "http://localhost:" + theirs;
    this.folder = folder;
  }

  public static void main(String[] args) throws Exception {
    HttpBench bench =
        new HttpBench(Integer.parseInt(args[0]), Integer.parseInt(args[3]), Path.of(args[4]));
    bench.fill();
    bench.run(bench.token(args[1], args[2]), Files.readAllLines(Path.of(args[4], "queries.txt")));
  }

  private static String keywords() {
    List<String> fields = new ArrayList<>();
    FACETS.forEach(facet -> fields.add("\"" + facet + "\":{\"type\":\"keyword\"}"));
    return String.join(",", fields);
  }

  /** A personal token of this account. */
  private String token(String user, String password) throws IOException, InterruptedException {
    String pair = user + ":" + password;
    String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    String answer =
        send(
            HttpRequest.newBuilder(URI.create(ours + "/api/v1/me/tokens"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"bench\"}"))
                .build());
    Matcher token = Pattern.compile("\"token\":\"([^\"]+)\"").matcher(answer);
    if (!token.find()) {
      throw new IOException("no personal token: " + answer);
    }
    return token.group(1);
  }

  /** Puts the passages into OpenSearch, and merges them, which is the best case for it. */
  private void fill() throws IOException, InterruptedException {
    call("PUT", "/passages", MAPPING);
    try (BufferedReader lines = Files.newBufferedReader(folder.resolve("passages.ndjson"))) {
      StringBuilder bulk = new StringBuilder();
      int count = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        bulk.append(line).append('\n');
        if (++count % BULK_LINES == 0) {
          call("POST", "/passages/_bulk", bulk.toString());
          bulk.setLength(0);
        }
      }
      if (!bulk.isEmpty()) {
        call("POST", "/passages/_bulk", bulk.toString());
      }
    }
    call("POST", "/passages/_refresh", "");
    call("POST", "/passages/_forcemerge?max_num_segments=1", "");
    call("POST", "/passages/_refresh", "");
  }

  private void call(String method, String path, String body)
      throws IOException, InterruptedException {
    String answer =
        send(
            HttpRequest.newBuilder(URI.create(theirs + path))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofMinutes(5))
                .method(method, BodyPublishers.ofString(body))
                .build());
    if (answer.contains("\"errors\":true")) {
      throw new IOException(answer.substring(0, Math.min(500, answer.length())));
    }
  }

  private void run(String token, List<String> queries) throws IOException, InterruptedException {
    Map<String, Way> ways = new LinkedHashMap<>();
    ways.put("GET /search, personal token", query -> ask(query, token));
    ways.put("OpenSearch, the same answer", query -> ask(theirAnswer(query, true)));
    ways.put("OpenSearch, leaner: one passage, facets by passage", query -> ask(theirAnswer(query, false)));
    Map<String, List<Long>> times = new LinkedHashMap<>();
    ways.keySet().forEach(name -> times.put(name, new ArrayList<>()));
    List<String> order = new ArrayList<>(ways.keySet());
    for (int round = -UNMEASURED; round < MEASURED; round++) {
      for (String query : queries) {
        for (String name : order) {
          HttpRequest request = ways.get(name).ask(query);
          long begun = System.nanoTime();
          send(request);
          if (round >= 0) {
            times.get(name).add(System.nanoTime() - begun);
          }
        }
        order.add(order.remove(0));
      }
    }
    report(times);
  }

  private HttpRequest ask(String query, String token) {
    String q = URLEncoder.encode(query, StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(URI.create(ours + "/api/v1/search?q=" + q))
        .header("Authorization", "Bearer " + token)
        .build();
  }

  private HttpRequest ask(String body) {
    return HttpRequest.newBuilder(URI.create(theirs + "/passages/_search"))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  /** The same answer has three passages a document and counts documents, not passages. */
  private static String theirAnswer(String query, boolean same) {
    String text = query.replace("\\", " ").replace("\"", " ");
    String marks = "\"highlight\":{\"fields\":{\"text\":{\"number_of_fragments\":0}}}";
    String documents = "{\"cardinality\":{\"field\":\"doc\"}}";
    List<String> counts = new ArrayList<>(List.of("\"total\":" + documents));
    for (String facet : FACETS) {
      String deeper = same ? ",\"aggs\":{\"documents\":" + documents + "}" : "";
      counts.add(
          "\"" + facet + "\":{\"terms\":{\"field\":\"" + facet + "\",\"size\":400}" + deeper + "}");
    }
    String passages =
        same ? ",\"inner_hits\":{\"name\":\"passages\",\"size\":3," + marks + "}" : "";
    return "{\"size\":10,\"query\":{\"bool\":{\"must\":{\"match\":{\"text\":\"" + text + "\"}},"
        + "\"filter\":{\"terms\":{\"visibility\":[\"PUBLIC\",\"PARTICIPANTS\"]}}}},"
        + "\"collapse\":{\"field\":\"doc\"" + passages + "},\"aggs\":{" + String.join(",", counts)
        + "}" + (same ? "" : "," + marks) + "}";
  }

  private String send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
    }
    return answer.body();
  }

  private void report(Map<String, List<Long>> times) throws IOException {
    List<String> json = new ArrayList<>();
    System.out.printf("%n%-52s %8s %8s%n", "milliseconds over HTTP", "p50", "p95");
    times.forEach(
        (name, all) -> {
          String line = String.format(Locale.ROOT, "%8.2f %8.2f", at(all, 0.5), at(all, 0.95));
          System.out.printf("%-52s %s%n", name, line);
          json.add(
              String.format(
                  Locale.ROOT,
                  "\"%s\": {\"p50\": %.3f, \"p95\": %.3f}",
                  name, at(all, 0.5), at(all, 0.95)));
        });
    List<List<Long>> all = List.copyOf(times.values());
    List<String> names = List.copyOf(times.keySet());
    for (int other = 1; other < all.size(); other++) {
      double p50 = at(all.get(0), 0.5) / at(all.get(other), 0.5);
      double p95 = at(all.get(0), 0.95) / at(all.get(other), 0.95);
      System.out.printf(
          Locale.ROOT,
          "ours against %s: p50 %.2f x, p95 %.2f x (aim %.1f%s)%n",
          names.get(other), p50, p95, AIM, Math.max(p50, p95) <= AIM ? ", reached" : ", NOT reached");
      json.add(String.format(Locale.ROOT, "\"ratio %s\": [%.3f, %.3f]", names.get(other), p50, p95));
    }
    Files.writeString(folder.resolve("http.json"), "{\n  " + String.join(",\n  ", json) + "\n}\n");
  }

  private static double at(List<Long> times, double share) {
    long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return sorted[(int) Math.max(0, Math.ceil(share * sorted.length) - 1)] / 1e6;
  }
}

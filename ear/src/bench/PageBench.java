import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures the pages of the benchmark over HTTP as an officer sees them, called with a personal
 * token: from the request to the last byte of the page, on this machine.
 *
 * <p>Arguments: port, file of demonstration accounts, and if known the number of the server's
 * process: then the processor time of a page is told too, of all its threads, which holds on a
 * machine that has other things to do as well.
 */
public final class PageBench {
  private static final int WARM = 60;
  private static final int RUNS = 60;
  private static final String EIGHT =
      "indicator=COSTS_31_PER_INHABITANT_JR&indicator=COSTS_33_PER_ESTABLISHMENT_JR"
          + "&indicator=OVERHEAD_SHARE_JR&indicator=SOLVENCY_JR&indicator=RESULT_SHARE_JR"
          + "&indicator=FEES_PER_INHABITANT_JR&indicator=STARTERS_PER_1000_INHABITANTS"
          + "&indicator=SATISFACTION_CLIMATE";

  private static final String[][] PAGES = {
    {"profile over REST, own circle", "/api/v1/municipalities/GM0014/profile"},
    {"profile over REST, among all", "/api/v1/municipalities/GM0014/profile?peers=all"},
    {"home", "/benchmark/home"},
    {"area", "/benchmark/area?category=7"},
    {"table, 3 indicators, circle", "/benchmark/compare?peers=circle&" + three()},
    {"table, 8 indicators, province", "/benchmark/compare?peers=province&" + EIGHT},
    {"table, 8 indicators, all 342", "/benchmark/compare?peers=all&" + EIGHT},
    {"strips, 8 indicators, all 342", "/benchmark/compare?view=strip&peers=all&" + EIGHT},
    {"courses, 8 indicators, all 342", "/benchmark/compare?view=time&peers=all&" + EIGHT},
    {"scatter, all 342", "/benchmark/compare?view=scatter&peers=all&" + EIGHT},
    {"map, all 342", "/benchmark/compare?view=map&peers=all&" + EIGHT},
    {"profile as a view", "/benchmark/compare?view=profile"},
    {"who is like us", "/benchmark/peers"},
    {"public totals", "/benchmark/public"}
  };

  private final HttpClient client = HttpClient.newHttpClient();
  private final String base;
  private final Optional<ProcessHandle> server;

  private PageBench(String port, Optional<ProcessHandle> server) {
    base = "http://localhost:" + port;
    this.server = server;
  }

  private static String three() {
    return EIGHT.substring(0, EIGHT.indexOf("&indicator=SOLVENCY"));
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Optional<ProcessHandle> server =
        args.length > 2 ? ProcessHandle.of(Long.parseLong(args[2])) : Optional.empty();
    PageBench bench = new PageBench(args[0], server);
    String token = bench.token(Files.readString(Path.of(args[1])));
    System.out.printf(
        "%-36s %10s %12s %10s %12s%n", "page", "median ms", "95 % within", "kB", "processor ms");
    for (String[] page : PAGES) {
      bench.measure(page[0], page[1], token);
    }
  }

  private String token(String accounts) throws IOException, InterruptedException {
    Matcher one =
        Pattern.compile("\"username\"\\s*:\\s*\"(officer\\.groningen)\"\\s*,\\s*\"password\"\\s*:\\s*\"([^\"]+)\"")
            .matcher(accounts);
    if (!one.find()) {
      throw new IOException("officer.groningen is not among the accounts");
    }
    String pair = one.group(1) + ":" + one.group(2);
    String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    String answer =
        client
            .send(
                HttpRequest.newBuilder(URI.create(base + "/api/v1/me/tokens"))
                    .header("Authorization", "Basic " + basic)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"name\": \"bench\"}"))
                    .build(),
                BodyHandlers.ofString())
            .body();
    Matcher token = Pattern.compile("\"token\":\"([^\"]+)\"").matcher(answer);
    if (!token.find()) {
      throw new IOException("no personal token: " + answer);
    }
    return token.group(1);
  }

  private void measure(String what, String path, String token)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Authorization", "Bearer " + token)
            .build();
    long[] times = new long[RUNS];
    int bytes = 0;
    Duration before = Duration.ZERO;
    for (int i = -WARM; i < RUNS; i++) {
      if (i == 0) {
        before = processor();
      }
      long started = System.nanoTime();
      var answer = client.send(request, BodyHandlers.ofByteArray());
      long took = System.nanoTime() - started;
      if (answer.statusCode() != 200) {
        throw new IOException(path + " answered " + answer.statusCode());
      }
      bytes = answer.body().length;
      if (i >= 0) {
        times[i] = took;
      }
    }
    double each = processor().minus(before).toMillis() / (double) RUNS;
    Arrays.sort(times);
    System.out.printf(
        "%-36s %10.1f %12.1f %10d %12.1f%n",
        what, times[RUNS / 2] / 1e6, times[RUNS * 95 / 100] / 1e6, bytes / 1024, each);
  }

  /** What the server and what it started have used so far; nothing when it is not known. */
  private Duration processor() {
    return server.stream()
        .flatMap(one -> Stream.concat(Stream.of(one), one.descendants()))
        .flatMap(one -> one.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }
}

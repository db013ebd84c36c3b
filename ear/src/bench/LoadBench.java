import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures the server under ever more people at once, each asking for the next page as soon as the
 * last one is there: what people do most, in one mix, over HTTP, each with an account of their own.
 * Run by {@code ./vipez bench load} as a single-file program, on the JDK alone.
 *
 * <p>Arguments: port, file of demonstration accounts, number of the server's process (0 when it is
 * not known), folder to which load.json is written. Exit code 1 when anything was answered with an
 * error.
 */
public final class LoadBench {
  private static final int[] PEOPLE = {1, 2, 4, 8, 16, 32};
  private static final Duration WARMING = Duration.ofSeconds(30);
  private static final Duration STEP = Duration.ofSeconds(20);
  private static final Pattern OFFICER =
      Pattern.compile(
          "\"username\"\\s*:\\s*\"(officer\\.[^\"]+)\"\\s*,\\s*\"password\"\\s*:\\s*\"([^\"]+)\"");
  private static final String TABLE =
      "/benchmark/compare?peers=%s&indicator=COSTS_31_PER_INHABITANT_JR"
          + "&indicator=COSTS_33_PER_ESTABLISHMENT_JR&indicator=SATISFACTION_CLIMATE";

  /** What people ask for, and how often in a hundred times. */
  private static final List<Ask> MIX =
      List.of(
          new Ask("search", 20, "/library/search?q=%s"),
          new Ask("search over REST", 15, "/api/v1/search?q=%s"),
          new Ask("suggestions while typing", 20, "/api/v1/suggestions?q=%.4s"),
          new Ask("home", 10, "/benchmark/home"),
          new Ask("area", 10, "/benchmark/area?category=7"),
          new Ask("comparison, own circle", 10, TABLE.formatted("circle")),
          new Ask("comparison, all 342", 5, TABLE.formatted("all")),
          new Ask("profile over REST", 10, "/api/v1/municipalities/GM0014/profile"));

  private static final List<String> WORDS =
      List.of(
          "bedrijventerreinen", "ondernemersloket", "leegstand binnenstad", "accountmanagement",
          "subsidie verduurzaming", "starters", "arbeidsmarkt techniek", "BIZ", "winkeltijden",
          "evenementen vergunning", "detailhandelsvisie", "toerisme overnachtingen");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String base;
  private final long server;
  private final Map<String, Integer> failed = new ConcurrentSkipListMap<>();

  private record Ask(String name, int share, String path) {}

  private record Took(String name, long nanos, int status) {}

  private LoadBench(String port, long server) {
    base = "http://localhost:" + port;
    this.server = server;
  }

  public static void main(String[] args) throws Exception {
    LoadBench bench = new LoadBench(args[0], Long.parseLong(args[2]));
    List<String> tokens = bench.tokens(Files.readString(Path.of(args[1])));
    System.out.printf(
        "%-10s %12s %10s %10s %10s %8s %12s%n",
        "people", "answers/s", "p50 ms", "p95 ms", "p99 ms", "errors", "memory MB");
    bench.step(4, WARMING, tokens);
    List<String> json = new ArrayList<>();
    long errors = 0;
    List<Took> last = List.of();
    for (int people : PEOPLE) {
      last = bench.step(people, STEP, tokens);
      long wrong = last.stream().filter(took -> took.status() != 200).count();
      errors += wrong;
      json.add(bench.row(people, last, wrong));
    }
    byKind(last);
    bench.failed.forEach((what, times) -> System.out.println("ERROR " + what + ": " + times));
    Files.writeString(
        Path.of(args[3], "load.json"), "[\n  " + String.join(",\n  ", json) + "\n]\n");
    System.exit(errors == 0 ? 0 : 1);
  }

  /** A personal token for each officer of the demonstration. */
  private List<String> tokens(String accounts) throws IOException, InterruptedException {
    List<String> tokens = new ArrayList<>();
    Matcher officer = OFFICER.matcher(accounts);
    while (officer.find()) {
      String pair = officer.group(1) + ":" + officer.group(2);
      String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
      String answer =
          client
              .send(
                  HttpRequest.newBuilder(URI.create(base + "/api/v1/me/tokens"))
                      .header("Authorization", "Basic " + basic)
                      .header("Content-Type", "application/json")
                      .POST(HttpRequest.BodyPublishers.ofString("{\"name\": \"load\"}"))
                      .build(),
                  BodyHandlers.ofString())
              .body();
      Matcher token = Pattern.compile("\"token\":\"([^\"]+)\"").matcher(answer);
      if (!token.find()) {
        throw new IOException("no personal token for " + officer.group(1) + ": " + answer);
      }
      tokens.add(token.group(1));
    }
    if (tokens.isEmpty()) {
      throw new IOException("there is no officer among the accounts");
    }
    return tokens;
  }

  /** Has so many people ask for so long; what each answer took. */
  private List<Took> step(int people, Duration how, List<String> tokens) throws Exception {
    long end = System.nanoTime() + how.toNanos();
    List<Took> all = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(people)) {
      List<Future<List<Took>>> running = new ArrayList<>();
      for (int person = 0; person < people; person++) {
        String token = tokens.get(person % tokens.size());
        Random random = new Random(person);
        running.add(threads.submit(() -> work(token, random, end)));
      }
      for (Future<List<Took>> one : running) {
        all.addAll(one.get());
      }
    }
    return all;
  }

  private List<Took> work(String token, Random random, long end)
      throws IOException, InterruptedException {
    List<Took> result = new ArrayList<>();
    while (System.nanoTime() < end) {
      Ask ask = pick(random.nextInt(100));
      String word = WORDS.get(random.nextInt(WORDS.size())).replace(" ", "+");
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(base + String.format(Locale.ROOT, ask.path(), word)))
              .header("Authorization", "Bearer " + token)
              .build();
      long begun = System.nanoTime();
      int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
      result.add(new Took(ask.name(), System.nanoTime() - begun, status));
      if (status != 200) {
        failed.merge(request.uri().getPath() + " answered " + status, 1, Integer::sum);
      }
    }
    return result;
  }

  private static Ask pick(int of100) {
    int left = of100;
    for (Ask ask : MIX) {
      left -= ask.share();
      if (left < 0) {
        return ask;
      }
    }
    throw new IllegalStateException("the shares are less than a hundred");
  }

  private String row(int people, List<Took> all, long errors) throws IOException {
    double perSecond = all.size() / (double) STEP.toSeconds();
    long memory = memory();
    System.out.printf(
        Locale.ROOT,
        "%-10d %12.1f %10.1f %10.1f %10.1f %8d %12d%n",
        people, perSecond, at(all, 0.5), at(all, 0.95), at(all, 0.99), errors, memory);
    return String.format(
        Locale.ROOT,
        "{\"people\": %d, \"perSecond\": %.1f, \"p50\": %.2f, \"p95\": %.2f, \"p99\": %.2f,"
            + " \"errors\": %d, \"megabytes\": %d}",
        people, perSecond, at(all, 0.5), at(all, 0.95), at(all, 0.99), errors, memory);
  }

  private static void byKind(List<Took> all) {
    Map<String, List<Took>> kinds = new TreeMap<>();
    all.forEach(took -> kinds.computeIfAbsent(took.name(), n -> new ArrayList<>()).add(took));
    System.out.printf("%nWith the most people at once%n");
    kinds.forEach(
        (name, some) ->
            System.out.printf(
                Locale.ROOT,
                "  %-28s %6d times, p50 %.1f ms, p95 %.1f ms%n",
                name, some.size(), at(some, 0.5), at(some, 0.95)));
  }

  private static double at(List<Took> all, double share) {
    long[] sorted = all.stream().mapToLong(Took::nanos).sorted().toArray();
    return sorted[(int) Math.max(0, Math.ceil(share * sorted.length) - 1)] / 1e6;
  }

  /** What the server holds in memory, in MB; 0 where that cannot be read. */
  private long memory() throws IOException {
    Path status = Path.of("/proc", Long.toString(server), "status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    Matcher held = Pattern.compile("VmRSS:\\s+(\\d+) kB").matcher(Files.readString(status));
    return held.find() ? Long.parseLong(held.group(1)) / 1024 : 0;
  }
}

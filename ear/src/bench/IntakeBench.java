import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures intake with all safety, and how soon what is published meanwhile is found and what is
 * withdrawn is gone; run by {@code ./vipez bench search} as a single-file program, on the JDK alone.
 *
 * <p>Arguments: port of a running server that does not have the library yet, its token file, folder
 * with tika.txt, to which intake.json is written; then the command that imports.
 */
final class IntakeBench {
  private static final int BROUGHT = 60;
  private static final double AIM = 1.5;
  private static final double WITHIN_MILLIS = 2_000;
  /** So that looking is spread over the import rather than over its first seconds. */
  private static final Duration BETWEEN_WATCHES = Duration.ofSeconds(1);

  /** Short beside two seconds; asking more often is a load of its own on what is measured. */
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  private static final Pattern SENT =
      Pattern.compile("(\\d+) taken, (\\d+) skipped, (\\d+) failed in ([0-9.]+) s");

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String api;
  private final String token;
  private final List<Double> found = new ArrayList<>();
  private final List<Double> gone = new ArrayList<>();

  private IntakeBench(int port, String token) {
    this.api = "http://localhost:" + port + "/api/v1/";
    this.token = token;
  }

  public static void main(String[] args) throws Exception {
    IntakeBench bench =
        new IntakeBench(Integer.parseInt(args[0]), Files.readString(Path.of(args[1])).strip());
    Path folder = Path.of(args[2]);
    List<String> waiting = bench.bringDocuments();
    Path log = folder.resolve("import.log");
    Process importing =
        new ProcessBuilder(List.of(args).subList(3, args.length))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    for (int i = 0; i < waiting.size() && importing.isAlive(); i++) {
      bench.watch(waiting.get(i));
      LockSupport.parkNanos(BETWEEN_WATCHES.toNanos());
    }
    int exit = importing.waitFor();
    Matcher sent = SENT.matcher(Files.readString(log));
    if (exit != 0 || !sent.find()) {
      throw new IOException("the import ended with " + exit + ": see " + log);
    }
    double perSecond = Integer.parseInt(sent.group(1)) / Double.parseDouble(sent.group(4));
    bench.report(perSecond, sent.group(), folder);
  }

  /** Documents that wait for a decision, each with a word of its own. */
  private List<String> bringDocuments() throws IOException, InterruptedException {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < BROUGHT; i++) {
      String metadata =
          "{\"title\":\"Meting " + i + "\",\"kind\":\"GOOD_PRACTICE\",\"visibility\":\"PARTICIPANTS\"}";
      String part = "--b\r\nContent-Disposition: form-data; name=";
      String body =
          part + "\"metadata\"\r\nContent-Type: application/json\r\n\r\n" + metadata + "\r\n"
              + part + "\"file\"; filename=\"m" + i + ".md\"\r\n"
              + "Content-Type: application/octet-stream\r\n\r\n# Meting\n\nHet woord is "
              + word(ids.size()) + ".\n\r\n--b--\r\n";
      String answer =
          send(
              request("documents")
                  .header("Content-Type", "multipart/form-data; boundary=b")
                  .POST(BodyPublishers.ofString(body)));
      ids.add(value(answer, "id"));
    }
    for (String id : ids) {
      while (!value(send(request("documents/" + id).GET()), "state").equals("SUBMITTED")) {
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
      }
    }
    return ids;
  }

  /** From the decision's answer until a search tells; both ways. */
  private void watch(String id) throws IOException, InterruptedException {
    decide(id, "PUBLISH");
    found.add(await(found.size(), 1));
    decide(id, "WITHDRAW");
    gone.add(await(gone.size(), 0));
  }

  private void decide(String id, String decision) throws IOException, InterruptedException {
    send(
        request("documents/" + id + "/decisions")
            .header("Content-Type", "application/json")
            .POST(
                BodyPublishers.ofString(
                    "{\"decision\":\"" + decision + "\",\"reason\":\"meting\"}")));
  }

  private double await(int number, int total) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    String wanted = Integer.toString(total);
    while (!value(send(request("search?q=" + word(number)).GET()), "total").equals(wanted)) {
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
    return (System.nanoTime() - begun) / 1e6;
  }

  private static String word(int number) {
    return "qz" + (char) ('a' + number % 26) + (char) ('b' + number / 26) + "vwmeting";
  }

  private void report(double perSecond, String sent, Path folder) throws IOException {
    double bare = Double.parseDouble(Files.readString(folder.resolve("tika.txt")).strip());
    double slowestFound = Collections.max(found);
    double slowestGone = Collections.max(gone);
    System.out.printf(
        Locale.ROOT,
        "Intake with all safety: %s; %.2f files a second, bare Tika %.2f: %.2f x (aim %.1f%s)%n"
            + "Meanwhile: published found after %.0f ms in the middle, at most %.0f; withdrawn gone"
            + " after %.0f, at most %.0f; within %.0f ms found %d and gone %d of %d each (aim all%s)%n",
        sent, perSecond, bare, perSecond / bare, AIM,
        perSecond / bare >= AIM ? ", reached" : ", NOT reached",
        middle(found), slowestFound, middle(gone), slowestGone, WITHIN_MILLIS, within(found),
        within(gone), found.size(),
        Math.max(slowestFound, slowestGone) <= WITHIN_MILLIS ? ", reached" : ", NOT reached");
    Files.writeString(
        folder.resolve("intake.json"),
        String.format(
            Locale.ROOT,
            "{\"filesPerSecond\": %.3f, \"bareTika\": %.3f, \"foundMillis\": %s, \"goneMillis\": %s}%n",
            perSecond, bare, found, gone));
  }

  private static long within(List<Double> times) {
    return times.stream().filter(time -> time <= WITHIN_MILLIS).count();
  }

  private static double middle(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(api + path))
        .header("Authorization", "Bearer " + token)
        .header("Accept", "application/json");
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  private static String value(String json, String key) {
    Matcher found =
        Pattern.compile("\"" + key + "\":(?:\"([^\"]*)\"|(\\d+))").matcher(json);
    return !found.find() ? "" : found.group(1) != null ? found.group(1) : found.group(2);
  }
}

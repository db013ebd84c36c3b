import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the documents that DIR/index.csv lists into a running VIP-EZ and waits until all of them
 * can be found; run by {@code ./vipez import} as a single-file program, on the JDK alone.
 *
 * <p>Arguments: {@code --port N --token FILE DIR}. A file the library holds already (by SHA-256) is
 * skipped, so a run that was cut off is simply repeated. Exit code 0: every row was taken, skipped
 * or reported; 2: it could not run.
 */
final class Import {
  private static final int IN_FLIGHT = 4;
  private static final int ASKED_AT_ONCE = 500;
  private static final int ATTEMPTS = 4;
  private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
  private static final Pattern DOCUMENT =
      Pattern.compile("\"id\":\"([^\"]+)\",\"kind\".*?\"state\":\"([A-Z]+)\"");
  private static final Pattern DETAIL = Pattern.compile("\"detail\":\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern PROGRESS =
      Pattern.compile(
          "\\{\"failure\":(null|\"[A-Z_]+\"),\"findable\":(true|false),\"id\":\"([^\"]+)\","
              + "\"state\":(null|\"[A-Z]+\")\\}");

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final URI api;
  private final String token;
  private final Path folder;
  private final Map<String, String> fileOf = new HashMap<>();
  private final AtomicInteger taken = new AtomicInteger();
  private final AtomicInteger skipped = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();
  private final long begin = System.nanoTime();

  private Import(int port, String token, Path folder) {
    this.api = URI.create("http://localhost:" + port + "/api/v1/");
    this.token = token;
    this.folder = folder;
  }

  public static void main(String[] args) {
    try {
      int port = Integer.parseInt(option(args, "--port"));
      String token = Files.readString(Path.of(option(args, "--token"))).strip();
      new Import(port, token, Path.of(args[args.length - 1])).run();
    } catch (ConnectException e) {
      stop("VIP-EZ does not answer; start it with ./vipez run and repeat the import.");
    } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
      stop("The import could not run: " + e.getMessage());
    } catch (InterruptedException e) {
      stop("The import was interrupted; repeat it to go on.");
    }
  }

  private static void stop(String sentence) {
    System.err.println(sentence);
    System.exit(2);
  }

  private static String option(String[] args, String name) {
    for (int i = 0; i < args.length - 2; i++) {
      if (args[i].equals(name)) {
        return args[i + 1];
      }
    }
    throw new IllegalArgumentException("option " + name + " is missing");
  }

  private void run() throws IOException, InterruptedException {
    HttpResponse<String> hello = send(request("documents?size=1").GET().build());
    if (hello.statusCode() != 200) {
      stop("VIP-EZ does not let the import in (status " + hello.statusCode() + ").");
    }
    List<Map<String, String>> rows = rows(folder.resolve("index.csv"));
    Queue<Map<String, String>> waiting = new ConcurrentLinkedQueue<>(rows);
    CountDownLatch done = new CountDownLatch(IN_FLIGHT);
    Queue<IOException> broken = new ConcurrentLinkedQueue<>();
    try (ExecutorService senders = Executors.newFixedThreadPool(IN_FLIGHT)) {
      for (int i = 0; i < IN_FLIGHT; i++) {
        senders.execute(() -> takeAll(waiting, rows.size(), broken, done));
      }
      done.await();
    }
    if (!broken.isEmpty()) {
      throw broken.remove();
    }
    awaitFindable(rows.size());
    double seconds = (System.nanoTime() - begin) / 1e9;
    System.out.printf(
        "%n%d sent, %d skipped, %d failed in %.1f s (%.1f files a second); all that could be read can be found.%n",
        taken.get(), skipped.get(), failed.get(), seconds, rows.size() / seconds);
  }

  private void takeAll(
      Queue<Map<String, String>> waiting, int total, Queue<IOException> broken, CountDownLatch done) {
    try {
      for (Map<String, String> row = waiting.poll();
          row != null && broken.isEmpty();
          row = waiting.poll()) {
        take(row);
        show("sent", taken.get() + skipped.get() + failed.get(), total);
      }
    } catch (IOException e) {
      broken.add(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      done.countDown();
    }
  }

  private void take(Map<String, String> row) throws IOException, InterruptedException {
    String name = row.getOrDefault("file", "");
    Path file = folder.resolve(name).normalize();
    if (name.isBlank() || !file.startsWith(folder) || !Files.isRegularFile(file)) {
      fail(name, "there is no such file");
      return;
    }
    if (isKnown(name, sha256(file))) {
      skipped.incrementAndGet();
      return;
    }
    HttpResponse<String> answer = send(upload(row, file));
    if (answer.statusCode() == 202) {
      await(first(ID, answer.body()), name);
      taken.incrementAndGet();
    } else if (answer.statusCode() == 409) {
      skipped.incrementAndGet();
    } else {
      fail(name, first(DETAIL, answer.body()) + " (" + answer.statusCode() + ")");
    }
  }

  /** Whether the library holds the file; one that it is still reading is waited for at the end. */
  private boolean isKnown(String name, String sha256) throws IOException, InterruptedException {
    HttpResponse<String> answer = send(request("documents?sha256=" + sha256).GET().build());
    Matcher documents = DOCUMENT.matcher(answer.body());
    // A file that failed before is tried again; one that a curator took away stays away.
    while (answer.statusCode() == 200 && documents.find()) {
      String state = documents.group(2);
      if (state.equals("RECEIVED") || state.equals("EXTRACTING")) {
        await(documents.group(1), name);
      }
      if (!state.equals("FAILED")) {
        return true;
      }
    }
    return false;
  }

  private void await(String id, String name) {
    synchronized (fileOf) {
      fileOf.put(id, name);
    }
  }

  private HttpRequest upload(Map<String, String> row, Path file) throws IOException {
    String boundary = "vipez" + Long.toHexString(System.nanoTime());
    String name = file.getFileName().toString().replace("\"", "'");
    String head =
        "--" + boundary + "\r\nContent-Disposition: form-data; name=\"metadata\"\r\n"
            + "Content-Type: application/json\r\n\r\n" + metadata(row) + "\r\n"
            + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    String tail = "\r\n--" + boundary + "--\r\n";
    return request("documents?decision=IMPORT")
        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
        .POST(
            BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString(tail)))
        .build();
  }

  private static String metadata(Map<String, String> row) {
    List<String> fields = new ArrayList<>();
    for (String field : List.of("title", "kind", "visibility", "municipality", "language", "year")) {
      String value = row.getOrDefault(field, "");
      if (!value.isBlank()) {
        fields.add(quoted(field) + ":" + quoted(value.strip()));
      }
    }
    for (String field : List.of("themes", "authors")) {
      List<String> values = new ArrayList<>();
      for (String value : row.getOrDefault(field, "").split("\\|")) {
        if (!value.isBlank()) {
          values.add(quoted(value.strip()));
        }
      }
      fields.add(quoted(field) + ":[" + String.join(",", values) + "]");
    }
    return "{" + String.join(",", fields) + "}";
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  /** Asks after what was sent until each of it can be found or failed. */
  private void awaitFindable(int total) throws IOException, InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    while (!fileOf.isEmpty()) {
      List<String> ids = fileOf.keySet().stream().limit(ASKED_AT_ONCE).toList();
      HttpResponse<String> answer =
          send(
              request("documents/progress")
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString("{\"ids\":[\"" + String.join("\",\"", ids) + "\"]}"))
                  .build());
      if (answer.statusCode() != 200) {
        throw new IOException("the server answered " + answer.statusCode() + ": " + answer.body());
      }
      int before = fileOf.size();
      Matcher items = PROGRESS.matcher(answer.body());
      while (items.find()) {
        settle(items.group(3), items.group(1), items.group(2).equals("true"), items.group(4));
      }
      show("findable", total - fileOf.size(), total);
      if (fileOf.size() == before) {
        never.await(500, TimeUnit.MILLISECONDS);
      }
    }
    show("findable", total, total);
  }

  private void settle(String id, String failure, boolean findable, String state) {
    if (findable || state.equals("\"WITHDRAWN\"") || state.equals("\"REJECTED\"")) {
      fileOf.remove(id);
    } else if (state.equals("\"FAILED\"") || state.equals("null")) {
      fail(fileOf.remove(id), failure.replace("\"", ""));
    }
  }

  private synchronized void fail(String file, String why) {
    failed.incrementAndGet();
    System.out.printf("\r\u001b[K%s: %s%n", file, why);
  }

  private synchronized void show(String what, int done, int total) {
    double seconds = (System.nanoTime() - begin) / 1e9;
    int filled = total == 0 ? 30 : 30 * done / total;
    System.out.printf(
        "\r\u001b[K[%s%s] %d of %d %s, %.1f a second, %d skipped, %d failed",
        "#".repeat(filled), " ".repeat(30 - filled), done, total, what, done / seconds,
        skipped.get(), failed.get());
    System.out.flush();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(api.resolve(path))
        .timeout(Duration.ofMinutes(10))
        .header("Authorization", "Bearer " + token)
        .header("Accept", "application/json")
        .header("Accept-Language", "en");
  }

  /** Sends, and again when a kept connection turns out to be closed: all calls may be repeated. */
  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      } catch (ConnectException e) {
        throw e;
      } catch (IOException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads a CSV file: UTF-8, comma, double quotes, one header line. */
  private static List<Map<String, String>> rows(Path file) throws IOException {
    List<List<String>> lines = lines(Files.readString(file).replace("\ufeff", ""));
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < line.size() && i < lines.getFirst().size(); i++) {
        row.put(lines.getFirst().get(i).strip(), line.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<List<String>> lines(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        line.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          lines.add(line);
          line = new ArrayList<>();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    if (cell.length() > 0 || !line.isEmpty()) {
      line.add(cell.toString());
      lines.add(line);
    }
    return lines.stream().filter(one -> one.size() > 1).toList();
  }
}

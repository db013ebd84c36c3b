package nl.vipez.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Takes the documents that DIR/index.csv lists into a running VIP-EZ and waits until all of them
 * can be found.
 *
 * <p>Arguments: {@code --port N --token FILE DIR}. A file the library holds already (by SHA-256) is
 * skipped, so a run that was cut off is simply repeated. Exit code 0: every row was taken, skipped
 * or reported; 2: it could not run.
 */
public final class Import {

  private static final int IN_FLIGHT = 4;

  private final Server server;
  private final Path folder;
  private final Journal journal;
  private final Waiting waiting;

  private Import(Server server, Path folder, Journal journal) {
    this.server = server;
    this.folder = folder;
    this.journal = journal;
    this.waiting = new Waiting(server, journal);
  }

  /** Runs the import; ends the program with its exit code. */
  public static void main(String[] arguments) {
    try {
      int port = Integer.parseInt(option(arguments, "--port"));
      String token = Files.readString(Path.of(option(arguments, "--token"))).strip();
      run(new Server(port, token), Path.of(arguments[arguments.length - 1]));
    } catch (ConnectException e) {
      stop("VIP-EZ does not answer (any more); start it with ./vipez run and repeat the import.");
    } catch (IOException | IllegalArgumentException | UncheckedIOException e) {
      stop("The import could not run: " + e.getMessage() + ". Repeat it to go on.");
    } catch (InterruptedException e) {
      stop("The import was interrupted; repeat it to go on.");
    }
  }

  private static void stop(String sentence) {
    System.err.println();
    System.err.println(sentence);
    System.exit(2);
  }

  private static String option(String[] arguments, String name) {
    for (int i = 0; i < arguments.length - 2; i++) {
      if (arguments[i].equals(name)) {
        return arguments[i + 1];
      }
    }
    throw new IllegalArgumentException("option " + name + " is missing");
  }

  private static void run(Server server, Path folder) throws IOException, InterruptedException {
    HttpResponse<String> hello = server.hello();
    if (hello.statusCode() != 200) {
      throw new IOException("VIP-EZ does not let it in (status " + hello.statusCode() + ")");
    }
    List<Entry> entries = IndexFile.read(folder.resolve("index.csv"));
    Journal journal = new Journal(System.out, entries.size());
    new Import(server, folder, journal).take(entries);
    journal.end();
  }

  private void take(List<Entry> entries) throws IOException, InterruptedException {
    Queue<Entry> left = new ConcurrentLinkedQueue<>(entries);
    Queue<Exception> broken = new ConcurrentLinkedQueue<>();
    try (ExecutorService senders =
        Executors.newFixedThreadPool(IN_FLIGHT, Thread.ofPlatform().name("sender-", 0).factory())) {
      for (int i = 0; i < IN_FLIGHT; i++) {
        senders.execute(() -> takeAll(left, broken));
      }
      senders.shutdown();
      senders.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    }
    Optional<Exception> first = Optional.ofNullable(broken.peek());
    if (first.isPresent()) {
      throw first.get() instanceof IOException e ? e : new IOException(first.get());
    }
    waiting.untilSettled();
  }

  private void takeAll(Queue<Entry> left, Queue<Exception> broken) {
    try {
      for (Entry entry = left.poll(); entry != null && broken.isEmpty(); entry = left.poll()) {
        take(entry);
      }
    } catch (IOException | RuntimeException e) {
      broken.add(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void take(Entry entry) throws IOException, InterruptedException {
    Optional<Path> file = entry.file(folder);
    if (!entry.fault().isEmpty()) {
      journal.refused(entry, entry.fault());
    } else if (file.isEmpty()) {
      journal.refused(entry, "there is no such file in the folder");
    } else if (isKnown(entry, sha256(file.get()))) {
      journal.skipped();
    } else {
      send(entry, file.get());
    }
  }

  private void send(Entry entry, Path file) throws IOException, InterruptedException {
    HttpResponse<String> answer = server.take(entry.metadata(), file);
    switch (answer.statusCode()) {
      case 202 -> {
        waiting.add(Json.text(answer.body(), "id"), entry.name());
        journal.taken();
      }
      case 409 -> {
        answer.headers().firstValue("X-Document").ifPresent(id -> waiting.add(id, entry.name()));
        journal.skipped();
      }
      case 401, 403, 507 ->
          throw new IOException(
              Json.text(answer.body(), "detail") + " (" + answer.statusCode() + ")");
      default ->
          journal.refused(
              entry,
              String.join(" ", Json.texts(answer.body(), "detail"))
                  + " ("
                  + answer.statusCode()
                  + ")");
    }
  }

  /** Whether the library holds the file; one that it is still reading is waited for at the end. */
  private boolean isKnown(Entry entry, String sha256) throws IOException, InterruptedException {
    HttpResponse<String> answer = server.holding(sha256);
    boolean known = false;
    for (String document : Json.objects(answer.body())) {
      String state = Json.text(document, "state");
      if (state.equals("RECEIVED") || state.equals("EXTRACTING") || state.equals("PUBLISHED")) {
        waiting.add(Json.text(document, "id"), entry.name());
      }
      // A file that failed before is tried again; one that a curator took away stays away.
      known |= !state.isEmpty() && !state.equals("FAILED");
    }
    return known;
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        DigestInputStream in = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

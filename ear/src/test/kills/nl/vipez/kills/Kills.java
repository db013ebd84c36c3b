package nl.vipez.kills;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Kills the server with kill -9 at random moments of a running import and edits, starts it again,
 * and looks whether database, store and index agree and nothing acknowledged is lost.
 *
 * <p>Arguments: home folder, library folder, folder to work in, port, number of kills, seed, and
 * options for the script. Exit code 0: nothing wrong after any kill; 1: something was; 2: it could
 * not run. Run by {@code ./vipez test kills}.
 */
final class Kills {
  private static final int EDITORS = 2;
  private static final int FIRST_MOMENT = 1_500;
  private static final int LAST_MOMENT = 12_000;

  private final Path work;
  private final Server server;
  private final Path rows;
  private final Random random;
  private final List<Editor> editors = new ArrayList<>();
  private int bad;

  private Kills(Path work, Server server, Path rows, long seed) {
    this.work = work;
    this.server = server;
    this.rows = rows;
    this.random = new Random(seed);
    for (int i = 0; i < EDITORS; i++) {
      editors.add(new Editor(i, seed + i));
    }
  }

  public static void main(String[] args) throws Exception {
    Path work = Path.of(args[2]);
    Path logs = Files.createDirectories(work.resolve("logs"));
    List<String> options = List.of(args).subList(6, args.length);
    Server server =
        new Server(
            Path.of(args[0]), work.resolve("data"), logs, Integer.parseInt(args[3]), options);
    Path rows = Rows.write(Path.of(args[1]), work.resolve("import"));
    Kills kills = new Kills(work, server, rows, Long.parseLong(args[5]));
    try {
      kills.run(Integer.parseInt(args[4]));
    } catch (IOException e) {
      System.err.println("The kills could not run: " + e.getMessage());
      System.exit(2);
    } finally {
      server.stop();
    }
    System.exit(kills.bad == 0 ? 0 : 1);
  }

  private void run(int kills) throws IOException, InterruptedException {
    System.out.printf("First start: ready in %.0f s%n", server.start());
    try (BufferedWriter outcome = Files.newBufferedWriter(work.resolve("outcome.tsv"))) {
      outcome.write("kill\tmillis\timporter\tacts\tready_s\tdocuments\tfaults\n");
      for (int kill = 1; kill <= kills; kill++) {
        String line = kill + "\t" + once(kill);
        outcome.write(line + "\n");
        outcome.flush();
        System.out.println(line);
      }
    }
    finishImport();
    System.out.printf("%d kills, %d with something wrong%n", kills, bad);
  }

  private String once(int kill) throws IOException, InterruptedException {
    int moment = FIRST_MOMENT + random.nextInt(LAST_MOMENT - FIRST_MOMENT);
    // Every third time the importer too is killed while it sends.
    boolean importerToo = kill % 3 == 0;
    int before = acts();
    Process importer = server.script("import.log", "import", rows.toString());
    List<Thread> working = startEditors();
    LockSupport.parkNanos(Duration.ofMillis(moment).toNanos());
    if (importerToo) {
      importer.destroyForcibly();
    }
    server.kill();
    boolean ended = importer.waitFor(60, TimeUnit.SECONDS);
    for (Thread thread : working) {
      thread.join();
    }
    double ready = server.start();
    Verdict verdict = new Verdict(client());
    verdict.awaitReading();
    int documents = verdict.compare();
    for (Editor editor : editors) {
      verdict.compare(editor);
    }
    if (!ended) {
      verdict.faults().add("the importer did not notice that the server ended");
    }
    bad += verdict.faults().isEmpty() ? 0 : 1;
    String faults = verdict.faults().isEmpty() ? "none" : String.join(" | ", verdict.faults());
    return "%d\t%s\t%d\t%.0f\t%d\t%s"
        .formatted(
            moment, importerToo ? "killed" : "cut off", acts() - before, ready, documents, faults);
  }

  /** The import, repeated a last time, ends well, and each file is there once. */
  private void finishImport() throws IOException, InterruptedException {
    int exit = server.script("import.log", "import", rows.toString()).waitFor();
    List<String> faults = new ArrayList<>();
    if (exit != 0) {
      faults.add("the import ended with " + exit);
    }
    faults.addAll(Rows.faults(rows, client()));
    Verdict verdict = new Verdict(client());
    int documents = verdict.compare();
    faults.addAll(verdict.faults());
    bad += faults.isEmpty() ? 0 : 1;
    System.out.println(
        "Import repeated to its end: " + documents + " documents, faults: "
            + (faults.isEmpty() ? "none" : faults));
  }

  private List<Thread> startEditors() throws IOException {
    List<Thread> working = new ArrayList<>();
    Client client = client();
    for (Editor editor : editors) {
      working.add(Thread.ofPlatform().start(() -> editor.work(client)));
    }
    return working;
  }

  private int acts() {
    return editors.stream().mapToInt(Editor::acts).sum();
  }

  private Client client() throws IOException {
    return new Client(
        server.port(), Files.readString(server.data().resolve("import-token")).strip());
  }
}

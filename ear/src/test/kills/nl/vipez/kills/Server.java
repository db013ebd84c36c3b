package nl.vipez.kills;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The server as a user runs it, on a data folder of its own; started, killed, started again. */
final class Server {
  private static final Duration START_AT_MOST = Duration.ofMinutes(25);

  private final Path home;
  private final Path data;
  private final Path logs;
  private final int port;
  private final List<String> options;
  private Process script;
  private int starts;

  Server(Path home, Path data, Path logs, int port, List<String> options) {
    this.home = home;
    this.data = data;
    this.logs = logs;
    this.port = port;
    this.options = options;
  }

  int port() {
    return port;
  }

  Path data() {
    return data;
  }

  /** Starts it and waits until it is ready; returns the seconds that took. */
  double start() throws IOException, InterruptedException {
    long begun = System.nanoTime();
    script = script("serve-" + ++starts + ".log", "serve");
    while (!ready()) {
      if (!script.isAlive() || System.nanoTime() - begun > START_AT_MOST.toNanos()) {
        throw new IOException("the server did not start: see " + logs);
      }
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
    return (System.nanoTime() - begun) / 1e9;
  }

  /** kill -9 of the server's process; the script beside it notices and ends by itself. */
  void kill() throws IOException, InterruptedException {
    long pid = Long.parseLong(Files.readString(data.resolve("server/vipez/config/pid")).strip());
    ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
    server.destroyForcibly();
    server.onExit().join();
    if (!script.waitFor(60, TimeUnit.SECONDS)) {
      throw new IOException("the script did not notice that the server ended");
    }
  }

  void stop() throws IOException, InterruptedException {
    script("stop.log", "stop").waitFor();
  }

  /** One of the script's commands, with this port and data folder. */
  Process script(String log, String... command) throws IOException {
    List<String> words = new ArrayList<>(List.of(home.resolve("vipez").toString()));
    words.addAll(List.of(command));
    words.addAll(List.of("--port=" + port, "--data=" + data, "--heap=1g"));
    words.addAll(options);
    ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
    builder.environment().put("VIPEZ_ADMIN_PASSWORD", "een lang wachtwoord van de proef");
    File out = logs.resolve(log).toFile();
    return builder.redirectOutput(ProcessBuilder.Redirect.appendTo(out)).start();
  }

  private boolean ready() throws InterruptedException {
    try {
      return new Client(port, "").get("/health/ready").statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }
}

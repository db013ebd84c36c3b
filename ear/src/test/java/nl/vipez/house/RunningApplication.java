package nl.vipez.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The one server of all tests, started at the first question for it and stopped with this JVM.
 *
 * <p>With the system properties {@code vipez.it.port} and {@code vipez.it.data} set, tests run
 * against a server that runs already (started by {@code ./vipez run --port … --data …}), which
 * makes writing a test quick.
 */
public final class RunningApplication {
  private static final Duration START_AT_MOST = Duration.ofMinutes(12);
  private static final Path TARGET = Path.of("target/application").toAbsolutePath();

  private final int port;
  private final Path data;

  private RunningApplication(int port, Path data) {
    this.port = port;
    this.data = data;
    System.setProperty("vipez.it.admin-port", Integer.toString(adminPort()));
    System.setProperty("vipez.it.admin-password", adminPassword());
  }

  /** The server, started and with all content there. */
  public static RunningApplication get() {
    return Holder.INSTANCE;
  }

  /** Where it is reached, without a slash at the end. */
  public URI address() {
    return URI.create("http://localhost:" + port);
  }

  /** Its data folder. */
  public Path data() {
    return data;
  }

  /** The demonstration accounts it made. */
  public DemoAccounts accounts() {
    return DemoAccounts.read(data.resolve("demo-accounts.json"));
  }

  private int adminPort() {
    return Integer.parseInt(read(data.resolve("server/admin-port")).strip());
  }

  private String adminPassword() {
    return read(data.resolve("server/admin-password")).strip().replaceFirst("^[^=]*=", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Holder {
    private static final RunningApplication INSTANCE = find();

    private static RunningApplication find() {
      String port = System.getProperty("vipez.it.port");
      String data = System.getProperty("vipez.it.data");
      if (port != null && data != null) {
        return new RunningApplication(Integer.parseInt(port), Path.of(data).toAbsolutePath());
      }
      try {
        return start();
      } catch (IOException e) {
        throw new UncheckedIOException("The application could not be started", e);
      }
    }

    private static RunningApplication start() throws IOException {
      clear();
      int port = freePort();
      Path accounts = TARGET.resolve("demo-accounts.json");
      Path log = TARGET.resolve("run.log");
      Process script =
          new ProcessBuilder(
                  "../vipez",
                  "run",
                  "--port=" + port,
                  "--data=" + TARGET.resolve("data"),
                  "--accounts=" + accounts,
                  "--ear=" + Path.of("target/vipez.ear").toAbsolutePath())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(script)));
      Waiting.until(
          "the application's start (see " + log + ")",
          START_AT_MOST,
          () -> Files.exists(accounts) || !script.isAlive());
      if (!script.isAlive()) {
        throw new IOException("./vipez run ended: " + Files.readString(log));
      }
      return new RunningApplication(port, TARGET.resolve("data"));
    }

    private static void stop(Process script) {
      script.destroy();
      try {
        script.waitFor(25, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    private static void clear() throws IOException {
      if (Files.exists(TARGET)) {
        try (Stream<Path> files = Files.walk(TARGET)) {
          for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
            Files.delete(file);
          }
        }
      }
      Files.createDirectories(TARGET);
    }

    private static int freePort() throws IOException {
      try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      }
    }
  }
}

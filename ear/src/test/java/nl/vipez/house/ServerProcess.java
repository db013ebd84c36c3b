package nl.vipez.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The process of the server, looked at from outside.
 *
 * @param pid its number
 */
public record ServerProcess(long pid) {
  private static final Pattern USED = Pattern.compile("used (\\d+)K");
  private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
  private static final long KILOBYTE = 1024;

  /** The process behind the application. */
  public static ServerProcess of(RunningApplication application) {
    try {
      Path pid = application.data().resolve("server/vipez/config/pid");
      return new ServerProcess(Long.parseLong(Files.readString(pid).strip()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many extraction workers it has. */
  public long workers() {
    return ProcessHandle.of(pid).orElseThrow().children().filter(ServerProcess::isWorker).count();
  }

  private static boolean isWorker(ProcessHandle process) {
    return process
        .info()
        .commandLine()
        .filter(line -> line.contains("ExtractionWorker"))
        .isPresent();
  }

  /** Bytes of heap in use, after a full collection. */
  public long heapAfterCollection() {
    jcmd("GC.run");
    return number(USED, jcmd("GC.heap_info"));
  }

  /** Bytes of memory the process holds. */
  public long resident() {
    try {
      return number(RESIDENT, Files.readString(Path.of("/proc/" + pid + "/status")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long number(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("No " + pattern + " in " + text);
    }
    return Long.parseLong(matcher.group(1)) * KILOBYTE;
  }

  private String jcmd(String command) {
    Path program = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    try {
      Process process =
          new ProcessBuilder(program.toString(), Long.toString(pid), command)
              .redirectErrorStream(true)
              .start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

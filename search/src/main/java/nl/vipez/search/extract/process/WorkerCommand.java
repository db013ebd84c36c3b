package nl.vipez.search.extract.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vipez.search.extract.WorkerSettings;

/** The command that starts a worker: its own JVM, bounded, and without a way to the network. */
final class WorkerCommand {

  private static final String MAIN = "nl.vipez.search.extract.worker.ExtractionWorker";

  private WorkerCommand() {}

  static ProcessBuilder of(WorkerSettings settings, Path scratch) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(settings.javaHome().resolve("bin").resolve("java").toString());
    command.add("-Xmx" + settings.heapMegabytes() + "m");
    command.addAll(
        List.of(
            "-Xss4m",
            "-XX:+UseSerialGC",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:MaxDirectMemorySize=64m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + scratch,
            "-Duser.home=" + scratch,
            "-Duser.timezone=UTC",
            "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
            "-Dpdfbox.fontcache=" + shared(settings)));
    // No parser should open a connection; should one try, it finds no name and meets a proxy that
    // is not there.
    command.add("-Djdk.net.hosts.file=" + shared(settings).resolve("no-hosts"));
    for (String protocol : List.of("http", "https", "ftp", "socks")) {
      String prefix = protocol.equals("socks") ? "socksProxy" : protocol + ".proxy";
      command.add("-D" + prefix + "Host=127.0.0.1");
      command.add("-D" + prefix + "Port=9");
    }
    command.add("-Dhttp.nonProxyHosts=");
    command.add("-cp");
    command.add(classPath(settings.classPath()));
    command.add(MAIN);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(scratch.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.put("LANG", "C.UTF-8");
    environment.put("TMPDIR", scratch.toString());
    return builder;
  }

  /** A folder that all workers of one extractor share. */
  private static Path shared(WorkerSettings settings) throws IOException {
    return Files.createDirectories(settings.scratch().resolve("shared"));
  }

  private static String classPath(List<Path> entries) throws IOException {
    List<String> result = new ArrayList<>();
    for (Path entry : entries) {
      List<Path> jars = jars(entry);
      if (jars.isEmpty()) {
        result.add(entry.toAbsolutePath().toString());
      }
      jars.forEach(jar -> result.add(jar.toAbsolutePath().toString()));
    }
    return String.join(File.pathSeparator, result);
  }

  private static List<Path> jars(Path folder) throws IOException {
    List<Path> result = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
        jars.forEach(result::add);
      }
    } else if (!Files.isReadable(folder)) {
      throw new IOException("the extraction worker's class path names " + folder + ", not there");
    }
    result.sort(null);
    return result;
  }
}

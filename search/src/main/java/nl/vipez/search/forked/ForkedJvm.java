package nl.vipez.search.forked;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A JVM of its own for work that must not harm the server: with a clean environment, a folder of
 * its own, and without a way to the network.
 *
 * @param javaHome the JDK or JRE it runs on
 * @param classPath jar files, folders of classes, and folders whose jar files are all meant
 * @param scratch its own folder
 */
public record ForkedJvm(Path javaHome, List<Path> classPath, Path scratch) {

  public ForkedJvm {
    classPath = List.copyOf(classPath);
  }

  /**
   * The command that starts it; what it says on standard error is thrown away.
   *
   * @param main the class to run
   * @param options of the JVM, beside the usual ones
   * @param arguments for the class
   * @throws IOException when the class path names what is not there
   */
  public ProcessBuilder command(String main, List<String> options, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(javaHome.resolve("bin").resolve("java").toString());
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + scratch,
            "-Duser.home=" + scratch,
            "-Duser.timezone=UTC"));
    command.addAll(options);
    // Nothing in it should open a connection; should it try, it finds no name and meets a proxy
    // that is not there.
    command.add("-Djdk.net.hosts.file=" + scratch.resolve("no-hosts"));
    for (String protocol : List.of("http", "https", "ftp", "socks")) {
      String prefix = protocol.equals("socks") ? "socksProxy" : protocol + ".proxy";
      command.add("-D" + prefix + "Host=127.0.0.1");
      command.add("-D" + prefix + "Port=9");
    }
    command.add("-Dhttp.nonProxyHosts=");
    command.addAll(List.of("-cp", jars(), main));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(scratch.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.put("LANG", "C.UTF-8");
    environment.put("TMPDIR", scratch.toString());
    return builder;
  }

  /** The jar, or the folder of classes, that this module was loaded from. */
  public static Path ownJar() {
    try {
      return Path.of(ForkedJvm.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private String jars() throws IOException {
    List<String> result = new ArrayList<>();
    for (Path entry : classPath) {
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
      throw new IOException("the class path of a process names " + folder + ", not there");
    }
    result.sort(null);
    return result;
  }
}

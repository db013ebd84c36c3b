package nl.vipez.search.sentence.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.vipez.search.forked.ForkedJvm;
import nl.vipez.search.forked.Priority;
import nl.vipez.search.sentence.ModelFolder;
import nl.vipez.search.sentence.SentenceSettings;

/**
 * The command that starts a worker. A model lives outside of the heap: where there is a shell that
 * can, the system itself bounds what the process takes.
 */
final class SentenceCommand {

  private static final String MAIN = "nl.vipez.search.sentence.worker.SentenceWorker";
  private static final Path SHELL = Path.of("/bin/sh");
  private static final String BOUNDED = "ulimit -v \"$0\" 2>/dev/null; exec \"$@\"";

  private SentenceCommand() {}

  static ProcessBuilder of(SentenceSettings settings, Path scratch, boolean background)
      throws IOException {
    List<Path> classPath = new ArrayList<>(settings.classPath());
    classPath.add(new ModelFolder(settings.folder()).runtime());
    ProcessBuilder builder =
        new ForkedJvm(settings.javaHome(), classPath, scratch)
            .command(
                MAIN,
                List.of(
                    "-Xmx192m",
                    "-XX:MaxMetaspaceSize=96m",
                    "-XX:CompressedClassSpaceSize=64m",
                    "-XX:ReservedCodeCacheSize=64m",
                    "-XX:MaxDirectMemorySize=64m",
                    "--enable-native-access=ALL-UNNAMED"),
                settings.folder().toString(),
                Integer.toString(settings.threads()));
    builder.environment().put("DJL_CACHE_DIR", scratch.toString());
    builder.environment().put("DJL_OFFLINE", "true");
    builder.environment().put("OPT_OUT_TRACKING", "true");
    // Each arena of the C library takes 64 MB of address space for itself.
    builder.environment().put("MALLOC_ARENA_MAX", "2");
    if (background) {
      Priority.afterOthers(builder);
    }
    if (Files.isExecutable(SHELL)) {
      List<String> bounded = new ArrayList<>();
      bounded.addAll(List.of(SHELL.toString(), "-c", BOUNDED));
      bounded.add(Long.toString(settings.memoryMegabytes() * 1024L));
      bounded.addAll(builder.command());
      builder.command(bounded);
    }
    return builder;
  }
}

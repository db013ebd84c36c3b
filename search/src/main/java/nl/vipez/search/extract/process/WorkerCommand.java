package nl.vipez.search.extract.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.vipez.search.extract.WorkerSettings;
import nl.vipez.search.forked.ForkedJvm;
import nl.vipez.search.forked.Priority;

/** The command that starts a worker. */
final class WorkerCommand {

  private static final String MAIN = "nl.vipez.search.extract.worker.ExtractionWorker";

  private WorkerCommand() {}

  static ProcessBuilder of(WorkerSettings settings, Path scratch) throws IOException {
    // A folder that all workers of one extractor share.
    Path shared = Files.createDirectories(settings.scratch().resolve("shared"));
    ProcessBuilder worker =
        new ForkedJvm(settings.javaHome(), settings.classPath(), scratch)
            .command(
                MAIN,
                List.of(
                    "-Xmx" + settings.heapMegabytes() + "m",
                    "-Xss4m",
                    "-XX:MaxMetaspaceSize=256m",
                    "-XX:MaxDirectMemorySize=64m",
                    "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                    "-Dpdfbox.fontcache=" + shared));
    Priority.afterOthers(worker);
    return worker;
  }
}

package nl.vipez.search.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How the worker processes are run.
 *
 * @param workers how many processes, 1 to 32
 * @param heapMegabytes the most heap each may use, 64 or more; a file that needs more fails with
 *     TOO_LARGE
 * @param javaHome the JDK or JRE they run on
 * @param classPath jar files, and folders whose jar files are all meant: the jar of this module and
 *     the folder with the parsers (search/target/extraction); a folder of classes works as well
 * @param scratch a folder in which each worker gets one of its own, deleted when it ends
 * @param limits for each file
 * @param scans how text in scans is recognised; empty when it cannot be
 */
public record WorkerSettings(
    int workers,
    int heapMegabytes,
    Path javaHome,
    List<Path> classPath,
    Path scratch,
    ExtractionLimits limits,
    Optional<ScanSettings> scans) {

  public WorkerSettings {
    if (workers < 1 || workers > 32) {
      throw new IllegalArgumentException("workers is " + workers + ", must be from 1 to 32");
    }
    if (heapMegabytes < 64) {
      throw new IllegalArgumentException("heapMegabytes is " + heapMegabytes + ", must be >= 64");
    }
    classPath = List.copyOf(classPath);
    if (classPath.isEmpty()) {
      throw new IllegalArgumentException("classPath is empty");
    }
  }
}

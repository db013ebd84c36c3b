package nl.vipez.search.extract;

import java.nio.file.Path;
import java.util.List;

/**
 * How the worker processes are run.
 *
 * @param workers how many processes, 1 to 32
 * @param heapMegabytes the most heap each may use, 64 or more; a file that needs more fails with
 *     TOO_LARGE
 * @param javaHome the JDK or JRE they run on
 * @param classPath jar files, and folders whose jar files are all meant: the jar of this module and
 *     the folder with the parsers (search/target/extraction); a folder of classes works as well
 * @param limits for each file
 */
public record WorkerSettings(
    int workers, int heapMegabytes, Path javaHome, List<Path> classPath, ExtractionLimits limits) {

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

  /** Two workers of 512 MB on the Java this runs on, with the usual limits. */
  public static WorkerSettings usual(List<Path> classPath) {
    return new WorkerSettings(
        2, 512, Path.of(System.getProperty("java.home")), classPath, ExtractionLimits.usual());
  }
}

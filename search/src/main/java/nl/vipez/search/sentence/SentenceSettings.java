package nl.vipez.search.sentence;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How a sentence model is run.
 *
 * @param folder where the model is put in; see {@link ModelFolder}
 * @param javaHome the JDK or JRE it runs on
 * @param classPath the jar of this module (a folder of classes works as well)
 * @param scratch a folder in which each process gets one of its own, deleted when it ends
 * @param memoryMegabytes address space that each of its two processes may use, at least 512
 * @param threads of each process, 1 to 32
 * @param queryLimit how long a search waits for it
 * @param batchLimit how long it may take over a handful of passages; then its process is ended
 */
public record SentenceSettings(
    Path folder,
    Path javaHome,
    List<Path> classPath,
    Path scratch,
    int memoryMegabytes,
    int threads,
    Duration queryLimit,
    Duration batchLimit) {

  public SentenceSettings {
    if (memoryMegabytes < 512) {
      throw new IllegalArgumentException(
          "memoryMegabytes is " + memoryMegabytes + ", must be >= 512");
    }
    if (threads < 1 || threads > 32) {
      throw new IllegalArgumentException("threads is " + threads + ", must be from 1 to 32");
    }
    if (queryLimit.isNegative() || batchLimit.isNegative()) {
      throw new IllegalArgumentException("a limit is negative");
    }
    classPath = List.copyOf(classPath);
  }
}

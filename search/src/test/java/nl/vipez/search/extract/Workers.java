package nl.vipez.search.extract;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Settings for workers that run on the class path of the tests. */
public final class Workers {

  private Workers() {}

  /** So many workers with the usual limits. */
  public static WorkerSettings settings(int workers) {
    return settings(workers, ExtractionLimits.usual());
  }

  /** So many workers with these limits. */
  public static WorkerSettings settings(int workers, ExtractionLimits limits) {
    Path javaHome = Path.of(System.getProperty("java.home"));
    return new WorkerSettings(workers, 512, javaHome, classPath(), limits);
  }

  /** The usual limits but for the time. */
  public static ExtractionLimits within(Duration timeout) {
    ExtractionLimits usual = ExtractionLimits.usual();
    return new ExtractionLimits(
        timeout,
        usual.maxFileBytes(),
        usual.maxCharacters(),
        usual.maxParts(),
        usual.maxEmbedded(),
        usual.maxDepth(),
        usual.maxUnpackedBytes());
  }

  static List<Path> classPath() {
    String path = System.getProperty("java.class.path");
    return Arrays.stream(path.split(File.pathSeparator)).map(Path::of).toList();
  }
}

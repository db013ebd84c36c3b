package nl.vipez.search.extract;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Settings for workers that run on the class path of the tests. */
public final class Workers {

  private Workers() {}

  /** So many workers with the usual limits. */
  public static WorkerSettings settings(int workers) {
    return settings(workers, ExtractionLimits.usual());
  }

  /** So many workers with these limits. */
  public static WorkerSettings settings(int workers, ExtractionLimits limits) {
    return settings(workers, limits, Optional.empty());
  }

  /** So many workers with these limits, that read scans in this way. */
  public static WorkerSettings settings(
      int workers, ExtractionLimits limits, Optional<ScanSettings> scans) {
    Path javaHome = Path.of(System.getProperty("java.home"));
    Path scratch =
        Path.of(System.getProperty("java.io.tmpdir"), "vipez-" + ProcessHandle.current().pid());
    return new WorkerSettings(workers, 512, javaHome, classPath(), scratch, limits, scans);
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
        usual.maxUnpackedBytes(),
        usual.maxUnpackedRatio());
  }

  /** Reads a file under its own name; what it brings along goes to a new folder in that folder. */
  public static Extraction read(TextExtractor extractor, Path file, Path folder) {
    try {
      Path packed = Files.createTempDirectory(folder, "packed");
      return extractor.extract(file, file.getFileName().toString(), packed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> classPath() {
    String path = System.getProperty("java.class.path");
    return Arrays.stream(path.split(File.pathSeparator)).map(Path::of).toList();
  }
}

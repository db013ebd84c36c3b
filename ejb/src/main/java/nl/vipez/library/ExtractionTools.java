package nl.vipez.library;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.vipez.platform.DataFolder;
import nl.vipez.search.extract.ExtractionLimits;
import nl.vipez.search.extract.TextExtractor;
import nl.vipez.search.extract.WorkerSettings;
import nl.vipez.search.extract.process.ForkedTextExtractor;
import nl.vipez.search.forked.ForkedJvm;
import nl.vipez.search.forked.Scratch;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The extractor and its worker processes, started by the settings and stopped with the server.
 *
 * <p>Settings: {@code vipez.extraction.library} (folder with the parsers; by default {@code
 * extraction} beside the application's {@code lib}), {@code .workers}, {@code .heap-megabytes},
 * {@code .timeout-seconds}, {@code .max-characters}, {@code .max-parts}, {@code .max-embedded},
 * {@code .max-depth}, {@code .max-unpacked-bytes}, {@code .max-unpacked-ratio}.
 */
@ApplicationScoped
class ExtractionTools {

  @Inject
  @ConfigProperty(name = "vipez.extraction.library")
  private Optional<String> library;

  @Inject
  @ConfigProperty(name = "vipez.extraction.workers")
  private int workers;

  @Inject
  @ConfigProperty(name = "vipez.extraction.heap-megabytes")
  private int heapMegabytes;

  @Inject
  @ConfigProperty(name = "vipez.extraction.timeout-seconds")
  private int timeoutSeconds;

  @Inject
  @ConfigProperty(name = "vipez.extraction.max-characters")
  private int maxCharacters;

  @Inject
  @ConfigProperty(name = "vipez.extraction.max-parts")
  private int maxParts;

  @Inject
  @ConfigProperty(name = "vipez.extraction.max-embedded")
  private int maxEmbedded;

  @Inject
  @ConfigProperty(name = "vipez.extraction.max-depth")
  private int maxDepth;

  @Inject
  @ConfigProperty(name = "vipez.extraction.max-unpacked-bytes")
  private long maxUnpackedBytes;

  @Inject
  @ConfigProperty(name = "vipez.library.max-bytes")
  private long maxFileBytes;

  @Inject
  @ConfigProperty(name = "vipez.extraction.max-unpacked-ratio")
  private int maxUnpackedRatio;

  @Inject private TextRecognition recognition;
  @Inject private DataFolder data;

  private TextExtractor extractor;

  @SuppressWarnings("NullAway") // start() fills the rest
  ExtractionTools() {}

  @PostConstruct
  void start() {
    ExtractionLimits limits =
        new ExtractionLimits(
            Duration.ofSeconds(timeoutSeconds),
            maxFileBytes,
            maxCharacters,
            maxParts,
            maxEmbedded,
            maxDepth,
            maxUnpackedBytes,
            maxUnpackedRatio);
    // What a killed server left.
    Scratch.empty(scratch());
    extractor =
        ForkedTextExtractor.start(
            new WorkerSettings(
                workers,
                heapMegabytes,
                Path.of(System.getProperty("java.home")),
                classPath(),
                scratch(),
                limits,
                recognition.settings()));
  }

  @PreDestroy
  void stop() {
    extractor.close();
  }

  TextExtractor extractor() {
    return extractor;
  }

  /** A folder for what lives no longer than the reading of a file. */
  Path scratch() {
    return data.folder("scratch");
  }

  private List<Path> classPath() {
    Path searchJar = ForkedJvm.ownJar();
    Path parsers =
        library
            .map(Path::of)
            .orElseGet(() -> searchJar.resolveSibling("..").resolve("extraction").normalize());
    if (!Files.isDirectory(parsers)) {
      throw new IllegalStateException(
          "The parsers are not in " + parsers + "; set vipez.extraction.library");
    }
    return List.of(searchJar, parsers);
  }
}

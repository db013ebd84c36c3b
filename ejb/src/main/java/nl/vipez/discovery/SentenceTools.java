package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.vipez.platform.DataFolder;
import nl.vipez.search.forked.ForkedJvm;
import nl.vipez.search.forked.Scratch;
import nl.vipez.search.sentence.SentenceSettings;
import nl.vipez.search.sentence.SentenceSlot;
import nl.vipez.search.sentence.process.WatchedFolder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The slot for a sentence model, by the settings {@code vipez.sentence.folder} (by default {@code
 * model} in the data folder), {@code .memory-megabytes}, {@code .threads}, {@code
 * .query-milliseconds} and {@code .batch-seconds}.
 */
@ApplicationScoped
class SentenceTools {
  private final SentenceSettings settings;

  @Inject
  SentenceTools(
      DataFolder data,
      @ConfigProperty(name = "vipez.sentence.folder") Optional<String> folder,
      @ConfigProperty(name = "vipez.sentence.memory-megabytes") int memoryMegabytes,
      @ConfigProperty(name = "vipez.sentence.threads") int threads,
      @ConfigProperty(name = "vipez.sentence.query-milliseconds") int queryMilliseconds,
      @ConfigProperty(name = "vipez.sentence.batch-seconds") int batchSeconds) {
    this(
        new SentenceSettings(
            folder.map(Path::of).orElseGet(() -> data.root().resolve("model")),
            Path.of(System.getProperty("java.home")),
            List.of(ForkedJvm.ownJar()),
            data.folder("scratch-model"),
            memoryMegabytes,
            threads,
            Duration.ofMillis(queryMilliseconds),
            Duration.ofSeconds(batchSeconds)));
  }

  SentenceTools(SentenceSettings settings) {
    this.settings = settings;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected SentenceTools() {
    this.settings = null;
  }

  /** A slot to be closed by who asked; one at a time. */
  SentenceSlot slot() {
    // What a killed server left.
    Scratch.empty(settings.scratch());
    return new WatchedFolder(settings);
  }

  /** How long a search waits for the model. */
  Duration limit() {
    return settings.queryLimit();
  }
}

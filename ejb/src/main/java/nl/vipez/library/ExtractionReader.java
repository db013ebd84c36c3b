package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.vipez.library.ExtractionResults.Job;
import nl.vipez.library.ExtractionResults.Unpacked;
import nl.vipez.library.model.Failure;
import nl.vipez.search.extract.ExtractedText;
import nl.vipez.search.extract.Extraction;
import nl.vipez.search.extract.ExtractionFailure;
import nl.vipez.search.extract.PackedFile;

/** Reads one waiting file after another; whatever happens, a file taken ends in a final state. */
@ApplicationScoped
class ExtractionReader {
  private static final Logger LOG = Logger.getLogger(ExtractionReader.class.getName());

  private final ExtractionResults results;
  private final ExtractionTools tools;
  private final FileStore store;
  private final IntakeProgress progress;

  @Inject
  ExtractionReader(
      ExtractionResults results, ExtractionTools tools, FileStore store, IntakeProgress progress) {
    this.results = results;
    this.progress = progress;
    this.tools = tools;
    this.store = store;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ExtractionReader() {
    this.results = null;
    this.tools = null;
    this.store = null;
    this.progress = null;
  }

  /** How many files can be read at once. */
  int atOnce() {
    return tools.extractor().workers();
  }

  /** Reads the next waiting file; false when none waits. */
  boolean readNext() {
    Optional<Job> next = results.claim();
    next.ifPresent(this::readSafely);
    return next.isPresent();
  }

  private void readSafely(Job job) {
    try {
      read(job);
    } catch (RuntimeException | IOException e) {
      LOG.log(Level.SEVERE, e, () -> "Reading version " + job.version() + " went wrong");
      results.fail(job.version(), Failure.INTERNAL);
    } finally {
      progress.oneRead();
    }
  }

  private void read(Job job) throws IOException {
    Path packed = Files.createTempDirectory(tools.scratch(), "packed-");
    try {
      Extraction outcome =
          tools.extractor().extract(store.path(job.file()), job.fileName(), packed);
      switch (outcome) {
        case ExtractedText text -> keep(job, text);
        case ExtractionFailure failure -> {
          LOG.info(() -> "Version " + job.version() + ": " + failure);
          results.fail(job.version(), Failure.valueOf(failure.reason().name()));
        }
      }
    } finally {
      delete(packed);
    }
  }

  private void keep(Job job, ExtractedText text) throws IOException {
    if (!text.packed().isEmpty() && results.isTooDeep(job.version())) {
      results.fail(job.version(), Failure.UNSAFE);
      return;
    }
    List<Unpacked> files = new ArrayList<>();
    for (PackedFile file : text.packed()) {
      try (InputStream content = Files.newInputStream(file.file())) {
        files.add(new Unpacked(file.name(), store.put(content)));
      }
    }
    results.succeed(job.version(), text, files);
  }

  private static void delete(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

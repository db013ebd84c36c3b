package nl.vipez.search.extract.process;

import java.nio.file.Path;
import nl.vipez.search.extract.Extraction;
import nl.vipez.search.extract.TextExtractor;
import nl.vipez.search.extract.WorkerSettings;

/** Reads files in separate, warm processes, so that no file can harm the server. */
public final class ForkedTextExtractor implements TextExtractor {

  private final WorkerSettings settings;

  private ForkedTextExtractor(WorkerSettings settings) {
    this.settings = settings;
  }

  /** Starts the workers in the background and returns at once. */
  public static ForkedTextExtractor start(WorkerSettings settings) {
    return new ForkedTextExtractor(settings);
  }

  @Override
  public Extraction extract(Path file, String fileName) {
    throw new UnsupportedOperationException("not there yet");
  }

  @Override
  public int workers() {
    return settings.workers();
  }

  @Override
  public void close() {}
}

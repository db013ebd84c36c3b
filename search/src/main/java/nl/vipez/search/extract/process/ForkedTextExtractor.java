package nl.vipez.search.extract.process;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import nl.vipez.search.extract.Extraction;
import nl.vipez.search.extract.ExtractionFailure;
import nl.vipez.search.extract.ExtractionFailure.Reason;
import nl.vipez.search.extract.TextExtractor;
import nl.vipez.search.extract.WorkerSettings;
import nl.vipez.search.extract.protocol.Request;
import nl.vipez.search.forked.Scratch;

/**
 * Reads files in separate, warm processes, so that no file can harm the server. A process that
 * dies, hangs or has read its share is replaced.
 */
public final class ForkedTextExtractor implements TextExtractor {

  private static final System.Logger LOG = System.getLogger(ForkedTextExtractor.class.getName());
  private static final int FILES_A_PROCESS = 500;

  private final WorkerSettings settings;
  private final BlockingQueue<Optional<WorkerProcess>> idle;
  private final ScheduledExecutorService watch;
  private volatile boolean closed;

  private ForkedTextExtractor(WorkerSettings settings) {
    this.settings = settings;
    this.idle = new ArrayBlockingQueue<>(settings.workers());
    this.watch =
        Executors.newScheduledThreadPool(
            1, Thread.ofPlatform().daemon().name("extraction-watch").factory());
  }

  /**
   * Starts the workers and returns at once; they warm up meanwhile. One that cannot be started
   * shows with the first file it is wanted for.
   */
  public static ForkedTextExtractor start(WorkerSettings settings) {
    ForkedTextExtractor extractor = new ForkedTextExtractor(settings);
    for (int i = 0; i < settings.workers(); i++) {
      extractor.idle.add(extractor.startOne());
    }
    return extractor;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException when this is closed, or no worker can be started at all
   */
  @Override
  public Extraction extract(Path file, String fileName, Path packed) {
    Request request =
        new Request(
            file.toAbsolutePath(),
            fileName,
            packed.toAbsolutePath(),
            settings.limits(),
            settings.scans());
    return refuse(file)
        .or(() -> attempt(request))
        .or(() -> again(request))
        .orElseGet(() -> new ExtractionFailure(Reason.UNSAFE, "it ended two workers"));
  }

  /** A worker that ended may have been ended from outside: the file gets a second one. */
  private Optional<Extraction> again(Request request) {
    LOG.log(Level.WARNING, "An extraction worker ended over a file; trying once more");
    Scratch.empty(request.packed());
    return attempt(request);
  }

  private Optional<Extraction> attempt(Request request) {
    Optional<WorkerProcess> worker = take();
    try {
      if (worker.isEmpty() || !worker.get().alive()) {
        worker.ifPresent(WorkerProcess::close);
        worker = startOne();
      }
      if (worker.isEmpty()) {
        throw new IllegalStateException("no extraction worker can be started");
      }
      return worker.get().read(request);
    } finally {
      giveBack(worker);
    }
  }

  @Override
  public int workers() {
    return settings.workers();
  }

  /** Waits for files being read, then ends the workers. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      for (int i = 0; i < settings.workers(); i++) {
        take().ifPresent(WorkerProcess::close);
      }
      watch.shutdownNow();
    }
  }

  private Optional<Extraction> refuse(Path file) {
    if (closed) {
      throw new IllegalStateException("the extractor is closed");
    }
    try {
      long bytes = Files.size(file);
      if (bytes == 0) {
        return Optional.of(new ExtractionFailure(Reason.EMPTY_FILE, "0 bytes"));
      }
      if (bytes > settings.limits().maxFileBytes()) {
        return Optional.of(new ExtractionFailure(Reason.TOO_LARGE, bytes + " bytes"));
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new IllegalStateException("the file to read is not there: " + file, e);
    }
  }

  private Optional<WorkerProcess> take() {
    try {
      return idle.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a worker", e);
    }
  }

  private void giveBack(Optional<WorkerProcess> worker) {
    Optional<WorkerProcess> next = worker;
    if (worker.isPresent() && !closed) {
      if (!worker.get().alive() || worker.get().served() >= FILES_A_PROCESS) {
        worker.get().close();
        next = startOne();
      }
    }
    idle.add(next);
  }

  private Optional<WorkerProcess> startOne() {
    try {
      return Optional.of(WorkerProcess.start(settings, watch));
    } catch (IOException e) {
      LOG.log(Level.ERROR, "An extraction worker cannot be started: {0}", e.getMessage());
      return Optional.empty();
    }
  }
}

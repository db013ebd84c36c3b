package nl.vipez.search.extract.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.vipez.search.extract.Extraction;
import nl.vipez.search.extract.ExtractionFailure;
import nl.vipez.search.extract.ExtractionFailure.Reason;
import nl.vipez.search.extract.WorkerSettings;
import nl.vipez.search.extract.protocol.Frames;
import nl.vipez.search.extract.protocol.Replies;
import nl.vipez.search.extract.protocol.Request;

/** One running worker. It reads one file at a time; once it is dead it stays dead. */
final class WorkerProcess {

  /** What a worker's JVM ends with when its heap is full (ExitOnOutOfMemoryError). */
  private static final int OUT_OF_MEMORY = 3;

  private static final long MOST_BYTES_A_CHARACTER = 3;
  private static final long BYTES_BESIDE_THE_TEXT = 64L << 20;

  private final Process process;
  private final Path scratch;
  private final WorkerSettings settings;
  private final ScheduledExecutorService watch;
  private final DataOutputStream out;
  private final DataInputStream in;
  private int served;

  private WorkerProcess(
      Process process, Path scratch, WorkerSettings settings, ScheduledExecutorService watch) {
    this.process = process;
    this.scratch = scratch;
    this.settings = settings;
    this.watch = watch;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
  }

  static WorkerProcess start(WorkerSettings settings, ScheduledExecutorService watch)
      throws IOException {
    Path scratch = Files.createTempDirectory("vipez-extraction-");
    Process process = WorkerCommand.of(settings, scratch).start();
    return new WorkerProcess(process, scratch, settings, watch);
  }

  boolean alive() {
    return process.isAlive();
  }

  /** How many files it has read. */
  int served() {
    return served;
  }

  /** Reads a file; kills the process when that takes too long. */
  Extraction read(Request request) {
    served++;
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> killer =
        watch.schedule(
            () -> {
              late.set(true);
              process.destroyForcibly();
            },
            request.limits().timeout().toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      Frames.send(out, request::write);
      long longest =
          Math.min(
              Integer.MAX_VALUE - 8L,
              MOST_BYTES_A_CHARACTER * settings.limits().maxCharacters() + BYTES_BESIDE_THE_TEXT);
      return Replies.read(Frames.receive(in, longest));
    } catch (IOException e) {
      return died(e, late.get());
    } finally {
      killer.cancel(false);
    }
  }

  private Extraction died(IOException e, boolean late) {
    if (late) {
      close();
      return new ExtractionFailure(
          Reason.TIMED_OUT, "longer than " + settings.limits().timeout().toSeconds() + " s");
    }
    int code = close();
    return code == OUT_OF_MEMORY
        ? new ExtractionFailure(
            Reason.TOO_LARGE, "needs more than " + settings.heapMegabytes() + " MB of memory")
        : new ExtractionFailure(Reason.DAMAGED, "the worker ended with " + code + ": " + e);
  }

  /** Ends the process and deletes what it left; gives its exit code. */
  int close() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      process.destroyForcibly();
    }
    try {
      if (!process.waitFor(2, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    deleteScratch();
    return process.isAlive() ? -1 : process.exitValue();
  }

  private void deleteScratch() {
    try (Stream<Path> all = Files.walk(scratch)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      scratch.toFile().deleteOnExit();
    }
  }
}

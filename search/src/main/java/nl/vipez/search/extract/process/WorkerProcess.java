package nl.vipez.search.extract.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.vipez.search.extract.Extraction;
import nl.vipez.search.extract.ExtractionFailure;
import nl.vipez.search.extract.ExtractionFailure.Reason;
import nl.vipez.search.extract.ScanSettings;
import nl.vipez.search.extract.WorkerSettings;
import nl.vipez.search.extract.protocol.Replies;
import nl.vipez.search.extract.protocol.Request;
import nl.vipez.search.forked.Deadline;
import nl.vipez.search.forked.Frames;
import nl.vipez.search.forked.Scratch;

/** One running worker. It reads one file at a time; once it is dead it stays dead. */
final class WorkerProcess {

  /** What a worker's JVM ends with when its heap is full (ExitOnOutOfMemoryError). */
  private static final int OUT_OF_MEMORY = 3;

  private static final Duration START_AT_MOST = Duration.ofMinutes(3);
  private static final long LONGEST_READY = 16;
  private static final long MOST_BYTES_A_CHARACTER = 3;
  private static final long BYTES_BESIDE_THE_TEXT = 64L << 20;

  private final Process process;
  private final Path scratch;
  private final WorkerSettings settings;
  private final ScheduledExecutorService watch;
  private final DataOutputStream out;
  private final DataInputStream in;
  private int served;
  private boolean ready;

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
    Files.createDirectories(settings.scratch());
    Path scratch = Files.createTempDirectory(settings.scratch(), "worker-");
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

  /**
   * Reads a file; kills the process when that takes too long.
   *
   * @return nothing when the process ended without an answer, for no reason known
   */
  Optional<Extraction> read(Request request) {
    served++;
    Deadline deadline = new Deadline(watch, this::kill);
    try {
      awaitReady();
      deadline.in(request.limits().timeout());
      Frames.send(out, request::write);
      return Optional.of(answer(deadline));
    } catch (IOException e) {
      return died(deadline.passed());
    } finally {
      deadline.lift();
      Scratch.empty(scratch);
    }
  }

  /** Starting up is no part of the time a file has. */
  private void awaitReady() throws IOException {
    if (!ready) {
      Deadline start = new Deadline(watch, this::kill);
      start.in(START_AT_MOST);
      try {
        Replies.read(Frames.receive(in, LONGEST_READY));
        ready = true;
      } finally {
        start.lift();
      }
    }
  }

  /** Waits for the answer; each page of a scan may take its time, all together theirs. */
  private Extraction answer(Deadline deadline) throws IOException {
    long longest =
        Math.min(
            Integer.MAX_VALUE - 8L,
            MOST_BYTES_A_CHARACTER * settings.limits().maxCharacters() + BYTES_BESIDE_THE_TEXT);
    while (true) {
      Optional<Extraction> answer = Replies.read(Frames.receive(in, longest));
      if (answer.isPresent()) {
        return answer.get();
      }
      settings.scans().map(ScanSettings::fileTimeout).ifPresent(deadline::extendOnce);
    }
  }

  private Optional<Extraction> died(boolean late) {
    int code = close();
    if (late) {
      return Optional.of(
          new ExtractionFailure(
              Reason.TIMED_OUT, "longer than " + settings.limits().timeout().toSeconds() + " s"));
    }
    return code == OUT_OF_MEMORY
        ? Optional.of(
            new ExtractionFailure(
                Reason.TOO_LARGE, "needs more than " + settings.heapMegabytes() + " MB of memory"))
        : Optional.empty();
  }

  /** Ends the process, with what it started itself, at once. */
  private void kill() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** Ends the process and deletes what it left; gives its exit code. */
  int close() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      kill();
    }
    try {
      if (!process.waitFor(2, TimeUnit.SECONDS)) {
        kill();
        process.waitFor(10, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
    Scratch.delete(scratch);
    return process.isAlive() ? -1 : process.exitValue();
  }
}

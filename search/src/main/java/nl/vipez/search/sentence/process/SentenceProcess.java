package nl.vipez.search.sentence.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.vipez.search.SentenceState.Problem;
import nl.vipez.search.forked.Deadline;
import nl.vipez.search.forked.Frames;
import nl.vipez.search.forked.Scratch;
import nl.vipez.search.sentence.SentenceFailure;
import nl.vipez.search.sentence.SentenceSettings;
import nl.vipez.search.sentence.protocol.Texts;
import nl.vipez.search.sentence.protocol.Vectors;

/** One running worker. It answers one message at a time; once it is dead it stays dead. */
final class SentenceProcess {

  /** A model of a gigabyte on a slow disk. */
  private static final Duration START_AT_MOST = Duration.ofMinutes(3);

  /** What a worker's JVM ends with when its heap is full (ExitOnOutOfMemoryError). */
  private static final int OUT_OF_MEMORY = 3;

  private static final long LONGEST = 16 << 20;

  private final Process process;
  private final Path scratch;
  private final ScheduledExecutorService watch;
  private final DataOutputStream out;
  private final DataInputStream in;
  private int dimensions;

  private SentenceProcess(Process process, Path scratch, ScheduledExecutorService watch) {
    this.process = process;
    this.scratch = scratch;
    this.watch = watch;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
  }

  /**
   * Starts one and waits until it has read the model; takes seconds.
   *
   * @param background whether others go first
   */
  static SentenceProcess start(
      SentenceSettings settings, boolean background, ScheduledExecutorService watch)
      throws SentenceFailure {
    SentenceProcess started;
    try {
      Files.createDirectories(settings.scratch());
      Path scratch = Files.createTempDirectory(settings.scratch(), "sentences-");
      Process process = SentenceCommand.of(settings, scratch, background).start();
      started = new SentenceProcess(process, scratch, watch);
    } catch (IOException e) {
      throw new SentenceFailure(Problem.ENDED, String.valueOf(e.getMessage()));
    }
    try {
      started.dimensions = started.answer(START_AT_MOST).getFirst().length;
      return started;
    } catch (SentenceFailure e) {
      started.close();
      throw e;
    }
  }

  boolean alive() {
    return process.isAlive();
  }

  /** How many numbers a vector has. */
  int dimensions() {
    return dimensions;
  }

  /**
   * Has texts made into vectors.
   *
   * @param limit after which the process is ended
   */
  synchronized List<float[]> vectors(Texts texts, Duration limit) throws SentenceFailure {
    try {
      Frames.send(out, texts::write);
    } catch (IOException e) {
      throw ended(false, limit);
    }
    List<float[]> vectors = answer(limit);
    if (vectors.size() != texts.texts().size()
        || vectors.stream().anyMatch(vector -> vector.length != dimensions)) {
      close();
      throw new SentenceFailure(Problem.SHAPE, "vectors of another number or length than before");
    }
    return vectors;
  }

  private synchronized List<float[]> answer(Duration limit) throws SentenceFailure {
    Deadline deadline = new Deadline(watch, process::destroyForcibly);
    deadline.in(limit);
    try {
      return Vectors.read(Frames.receive(in, LONGEST));
    } catch (IOException e) {
      throw ended(deadline.passed(), limit);
    } finally {
      deadline.lift();
    }
  }

  private SentenceFailure ended(boolean late, Duration limit) {
    int code = close();
    if (late) {
      return new SentenceFailure(Problem.ENDED, "no answer within " + limit.toMillis() + " ms");
    }
    return code == OUT_OF_MEMORY
        ? new SentenceFailure(Problem.MEMORY, "the heap of its process is full")
        : new SentenceFailure(Problem.ENDED, "its process ended with code " + code);
  }

  /** Ends the process and deletes what it left; gives its exit code. */
  int close() {
    try {
      if (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
    Scratch.delete(scratch);
    return process.isAlive() ? -1 : process.exitValue();
  }
}

package nl.vipez.search.lucene;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.vipez.search.SentenceState;
import nl.vipez.search.SentenceState.Condition;
import nl.vipez.search.SentenceState.Problem;
import nl.vipez.search.sentence.SentenceFailure;
import nl.vipez.search.sentence.SentenceModel;
import nl.vipez.search.sentence.SentenceSlot;

/**
 * The sentence model of one index, if an administrator put one in, and the vectors it made. Without
 * one, or when it fails, everything works by words as always.
 */
final class Sentences implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Sentences.class.getName());

  private final SentenceSlot slot;
  private final Path file;
  private final Duration limit;
  private final SentenceSegments segments = new SentenceSegments();
  private final Punctuality punctuality = new Punctuality();
  private volatile Optional<AtWork> atWork = Optional.empty();
  private volatile Optional<SentenceFailure> failure = Optional.empty();
  private volatile int done;
  private volatile int total;
  private volatile boolean closed;

  /**
   * Starts nothing.
   *
   * @param file where vectors are kept
   * @param limit how long a search waits for the model
   */
  Sentences(SentenceSlot slot, Path file, Duration limit) {
    this.slot = slot;
    this.file = file;
    this.limit = limit;
  }

  /** For an index whose slot stays empty. */
  static Sentences none() {
    return new Sentences(SentenceSlot.none(), Path.of(""), Duration.ZERO);
  }

  /** A model with the vectors it made. */
  record AtWork(SentenceModel model, SentenceStore store) {}

  /** Has the model read what is asked, while others score; nothing when it is of no use now. */
  Optional<SentenceAsk> ask(String text) {
    return text.isBlank() || !punctuality.trusted()
        ? Optional.empty()
        : atWork.map(
            now -> new SentenceAsk(now.model().query(text), now.store(), limit, punctuality));
  }

  SentenceSegments segments() {
    return segments;
  }

  /** Looks whether a model came or went; in the background. Gives the one at work. */
  Optional<AtWork> look() {
    slot.look();
    Optional<SentenceModel> model = slot.model();
    if (closed || !atWork.map(AtWork::model).equals(model)) {
      leave();
      if (model.isPresent() && !closed) {
        take(model.get());
      }
    }
    if (slot.empty() && !closed) {
      forget();
    }
    return atWork;
  }

  private void take(SentenceModel model) {
    try {
      punctuality.clear();
      failure = Optional.empty();
      atWork = Optional.of(new AtWork(model, SentenceStore.open(file, make(model))));
    } catch (IOException e) {
      failed(new SentenceFailure(Problem.DISK, e.toString()));
    }
  }

  private static String make(SentenceModel model) {
    return Fields.SCHEMA + "\n" + model.identity() + "\n" + model.dimensions();
  }

  private void leave() {
    Optional<AtWork> before = atWork;
    atWork = Optional.empty();
    done = 0;
    total = 0;
    try {
      if (before.isPresent()) {
        before.get().store().close();
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The sentence vectors could not be closed", e);
    }
  }

  /** With the model go its vectors. */
  private void forget() {
    failure = Optional.empty();
    try {
      if (!file.toString().isEmpty()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The sentence vectors could not be deleted", e);
    }
  }

  /** Something went wrong with what is worked out in the background. */
  void failed(SentenceFailure why) {
    failure = Optional.of(why);
    LOG.log(
        Level.WARNING,
        "Sentence vectors could not be worked out: {0} {1}",
        why.problem(),
        why.detail());
  }

  /** How far the background is. */
  void reached(int documents, int of) {
    done = documents;
    total = of;
    if (documents == of) {
      failure = Optional.empty();
    }
  }

  boolean closed() {
    return closed;
  }

  SentenceState state() {
    Optional<AtWork> now = atWork;
    Optional<SentenceFailure> why = slot.failure().or(() -> failure);
    String name = now.map(at -> at.model().name()).orElse("");
    return slot.empty() && now.isEmpty()
        ? SentenceState.none()
        : new SentenceState(
            condition(now, why.isPresent()),
            name,
            why.map(SentenceFailure::problem),
            why.map(SentenceFailure::detail).orElse(""),
            done,
            total,
            punctuality.late());
  }

  private Condition condition(Optional<AtWork> now, boolean failing) {
    if (failing) {
      return Condition.FAILED;
    }
    if (now.isEmpty()) {
      return Condition.STARTING;
    }
    if (!punctuality.trusted()) {
      return Condition.SLOW;
    }
    return done < total || total == 0 ? Condition.COMPUTING : Condition.READY;
  }

  /** Ends the model; {@link #look} must not run any more once this returns. */
  @Override
  public void close() {
    closed = true;
    slot.close();
  }

  /** Closes the file, after the background has ended. */
  void closeStore() {
    leave();
  }
}

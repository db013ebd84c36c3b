package nl.vipez.search.sentence.process;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.vipez.search.SentenceState.Problem;
import nl.vipez.search.sentence.ModelFolder;
import nl.vipez.search.sentence.ModelSettings;
import nl.vipez.search.sentence.SentenceFailure;
import nl.vipez.search.sentence.SentenceModel;
import nl.vipez.search.sentence.SentenceSettings;
import nl.vipez.search.sentence.SentenceSlot;

/**
 * A folder that is the slot: a model put in there is started, one exchanged takes the place of the
 * other, one taken out is ended. A process that ended is started again, at first soon and then at
 * ever longer intervals.
 */
public final class WatchedFolder implements SentenceSlot {

  private static final System.Logger LOG = System.getLogger(WatchedFolder.class.getName());
  private static final long FIRST_WAIT = TimeUnit.SECONDS.toNanos(2);
  private static final long LONGEST_WAIT = TimeUnit.MINUTES.toNanos(10);

  private final SentenceSettings settings;
  private final ModelFolder folder;
  private final ScheduledExecutorService watch;
  private volatile Optional<ForkedModel> model = Optional.empty();
  private volatile Optional<SentenceFailure> failure = Optional.empty();
  private volatile boolean empty = true;
  private volatile boolean closed;
  private String seen = "";
  private String used = "";
  private boolean missed;
  private long wait = FIRST_WAIT;
  private long failedAt;

  /** Starts nothing; {@link #look()} does. */
  public WatchedFolder(SentenceSettings settings) {
    this.settings = settings;
    this.folder = new ModelFolder(settings.folder());
    this.watch =
        Executors.newScheduledThreadPool(
            1, Thread.ofPlatform().daemon().name("sentence-watch").factory());
  }

  @Override
  public synchronized void look() {
    if (closed) {
      return;
    }
    if (!folder.filled()) {
      // Missing for a moment only while one is exchanged for another.
      if (missed) {
        end();
      }
      missed = true;
      return;
    }
    missed = false;
    empty = false;
    String now = folder.stamp();
    if (!now.equals(used)) {
      // What still changes is being copied.
      if (now.equals(seen)) {
        end();
        empty = false;
        used = now;
        start();
      }
      seen = now;
    } else if (model.isPresent()) {
      Optional<SentenceFailure> broken = model.get().broken();
      if (broken.isPresent()) {
        failed(broken.get());
      }
    } else if (again() && System.nanoTime() - failedAt > wait) {
      wait = Math.min(2 * wait, LONGEST_WAIT);
      start();
    }
  }

  /** Whether trying once more may help although no file changed. */
  private boolean again() {
    return failure
        .filter(why -> why.problem() == Problem.ENDED || why.problem() == Problem.MEMORY)
        .isPresent();
  }

  private void start() {
    try {
      folder.check();
      String name = ModelSettings.read(folder.settings()).name();
      String identity = folder.identity();
      SentenceProcess queries = SentenceProcess.start(settings, false, watch);
      model = Optional.of(new ForkedModel(name, identity, settings, watch, queries));
      failure = Optional.empty();
      LOG.log(Level.INFO, "The sentence model {0} is at work", name);
    } catch (SentenceFailure e) {
      failed(e);
    } catch (IOException e) {
      failed(new SentenceFailure(Problem.INCOMPLETE, String.valueOf(e.getMessage())));
    }
  }

  private void failed(SentenceFailure why) {
    model.ifPresent(ForkedModel::close);
    model = Optional.empty();
    failure = Optional.of(why);
    failedAt = System.nanoTime();
    LOG.log(
        Level.WARNING,
        "The sentence model cannot be used, searching goes on without: {0} {1}",
        why.problem(),
        why.detail());
  }

  private void end() {
    model.ifPresent(ForkedModel::close);
    model = Optional.empty();
    failure = Optional.empty();
    empty = true;
    used = "";
    wait = FIRST_WAIT;
  }

  @Override
  public Optional<SentenceModel> model() {
    return model.map(running -> running);
  }

  @Override
  public Optional<SentenceFailure> failure() {
    return failure;
  }

  @Override
  public boolean empty() {
    return empty;
  }

  @Override
  public void close() {
    closed = true;
    model.ifPresent(ForkedModel::close);
    synchronized (this) {
      model.ifPresent(ForkedModel::close);
      model = Optional.empty();
      watch.shutdownNow();
    }
  }
}

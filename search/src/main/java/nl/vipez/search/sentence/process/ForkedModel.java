package nl.vipez.search.sentence.process;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.vipez.search.SentenceState.Problem;
import nl.vipez.search.sentence.SentenceFailure;
import nl.vipez.search.sentence.SentenceModel;
import nl.vipez.search.sentence.SentenceSettings;
import nl.vipez.search.sentence.protocol.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A model in two processes: one that is always there for queries, and one for passages, which lives
 * as long as there are any, so that nobody who searches waits for them.
 */
final class ForkedModel implements SentenceModel {

  /** A query that takes this long has got a process that is not well. */
  private static final Duration QUERY_AT_MOST = Duration.ofSeconds(10);

  /** More at a time would wait too long anyway. */
  private static final int WAITING = 16;

  private static final int REMEMBERED = 500;
  private static final long KEPT_WARM = TimeUnit.MINUTES.toNanos(1);

  private final String name;
  private final String identity;
  private final SentenceSettings settings;
  private final ScheduledExecutorService watch;
  private final SentenceProcess queries;
  private final ThreadPoolExecutor asking;
  private final Map<String, float[]> remembered =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
          return size() > REMEMBERED;
        }
      };
  private @Nullable SentenceProcess passages;
  private long lastPassages;
  private volatile @Nullable SentenceFailure broken;
  private volatile boolean closed;

  ForkedModel(
      String name,
      String identity,
      SentenceSettings settings,
      ScheduledExecutorService watch,
      SentenceProcess queries) {
    this.name = name;
    this.identity = identity;
    this.settings = settings;
    this.watch = watch;
    this.queries = queries;
    asking =
        new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().daemon().name("sentence-queries").factory());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String identity() {
    return identity;
  }

  @Override
  public int dimensions() {
    return queries.dimensions();
  }

  /** What made it unfit for queries, if anything did. */
  Optional<SentenceFailure> broken() {
    return Optional.ofNullable(broken);
  }

  @Override
  public CompletableFuture<Optional<float[]>> query(String text) {
    synchronized (remembered) {
      float[] known = remembered.get(text);
      if (known != null) {
        return CompletableFuture.completedFuture(Optional.of(known));
      }
    }
    try {
      return CompletableFuture.supplyAsync(() -> answer(text), asking);
    } catch (RejectedExecutionException e) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
  }

  private Optional<float[]> answer(String text) {
    if (broken != null) {
      return Optional.empty();
    }
    try {
      float[] vector = queries.vectors(new Texts(true, List.of(text)), QUERY_AT_MOST).getFirst();
      synchronized (remembered) {
        remembered.put(text, vector);
      }
      return Optional.of(vector);
    } catch (SentenceFailure e) {
      broken = e;
      return Optional.empty();
    }
  }

  @Override
  public synchronized List<float[]> passages(List<String> texts) throws SentenceFailure {
    boolean fresh = passages == null;
    try {
      return once(texts);
    } catch (SentenceFailure e) {
      endPassages();
      // A process that was there may have been ended from outside: the texts get a second one.
      if (fresh || e.problem() != Problem.ENDED) {
        throw e;
      }
      return once(texts);
    }
  }

  private List<float[]> once(List<String> texts) throws SentenceFailure {
    if (closed) {
      throw new SentenceFailure(Problem.ENDED, "closed");
    }
    SentenceProcess running = passages;
    if (running == null) {
      running = SentenceProcess.start(settings, true, watch);
      passages = running;
    }
    lastPassages = System.nanoTime();
    return running.vectors(new Texts(false, texts), settings.batchLimit());
  }

  @Override
  public synchronized void rest() {
    if (System.nanoTime() - lastPassages > KEPT_WARM) {
      endPassages();
    }
  }

  private void endPassages() {
    SentenceProcess running = passages;
    if (running != null) {
      passages = null;
      running.close();
    }
  }

  /** Ends both processes, in the midst of what they do. */
  void close() {
    closed = true;
    asking.shutdown();
    queries.close();
    SentenceProcess running = passages;
    if (running != null) {
      running.close();
    }
  }
}

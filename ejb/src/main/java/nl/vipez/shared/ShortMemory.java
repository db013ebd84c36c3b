package nl.vipez.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Remembers answers for a short time, so that a burst of requests asks the database once. Bounded:
 * when full it forgets everything, which costs a few questions and nothing else.
 *
 * @param <K> what is asked
 * @param <V> the answer
 */
public final class ShortMemory<K, V> {
  private final ConcurrentMap<K, Remembered<V>> answers = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Duration span;
  private final int most;

  private record Remembered<V>(V answer, Instant until) {}

  /**
   * An empty memory.
   *
   * @param span how long an answer is kept
   * @param most how many answers are kept, at least 1
   */
  public ShortMemory(Clock clock, Duration span, int most) {
    this.clock = clock;
    this.span = span;
    this.most = most;
  }

  /** The answer remembered, or else the one found now, which is then remembered. */
  public V get(K question, Function<? super K, ? extends V> find) {
    return recall(question)
        .orElseGet(
            () -> {
              V answer = find.apply(question);
              keep(question, answer);
              return answer;
            });
  }

  /** The answer, if it is still remembered. */
  public Optional<V> recall(K question) {
    return Optional.ofNullable(answers.get(question))
        .filter(one -> clock.instant().isBefore(one.until()))
        .map(Remembered::answer);
  }

  /** Remembers this answer. */
  public void keep(K question, V answer) {
    if (answers.size() >= most) {
      answers.clear();
    }
    answers.put(question, new Remembered<>(answer, clock.instant().plus(span)));
  }

  /** Forgets everything, because what the answers stood on has changed. */
  public void clear() {
    answers.clear();
  }
}

package nl.vipez.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.vipez.library.model.DocumentChange;
import nl.vipez.search.IndexChange;

/**
 * In which order changes go into the index: the shortest documents of a window first, so that what
 * somebody publishes or withdraws does not wait behind an import's long ones. The window begins at
 * the oldest change that is not in the index, so no change waits for more than a window of others.
 *
 * <p>For one thread.
 */
final class ShortestFirst {

  /** How many changes are looked at. */
  static final int WINDOW = 50;

  /** Characters in memory from which on no more documents are read. */
  private static final long MOST_READ = 4_000_000;

  /**
   * Characters from which on a batch is full; others wait for as long as it takes. Most documents
   * of a library are longer: those go in one by one, and never along with what somebody waits for.
   */
  private static final long MOST_AT_ONCE = 50_000;

  /**
   * What to do next.
   *
   * @param changes to be applied; none when all that is pending went into the index already
   * @param reached up to which number all changes are in the index then
   * @param urgent whether there is anything short in it, which somebody may wait for
   */
  record Batch(List<IndexChange> changes, long reached, boolean urgent) {}

  /** What a document is to become, by its changes up to a number. */
  private record Ready(long number, IndexChange change, long characters) {
    String id() {
      return change.documentId();
    }
  }

  private final Function<String, IndexChange> reading;
  private final Map<String, Ready> ready = new HashMap<>();
  private final Map<String, Long> done = new HashMap<>();

  /**
   * Over nothing yet.
   *
   * @param reading gives what the document with an id is to become
   */
  ShortestFirst(Function<String, IndexChange> reading) {
    this.reading = reading;
  }

  /**
   * Forgets what went ahead of its turn: the index is another one, or an older one, than it was.
   */
  void begin() {
    ready.clear();
    done.clear();
  }

  /**
   * The next changes to apply.
   *
   * @param pending the oldest changes behind what the index was told to have {@linkplain
   *     Batch#reached reached}, in order, at most a {@link #WINDOW}
   * @return empty when nothing is pending
   */
  Optional<Batch> next(List<DocumentChange> pending) {
    if (pending.isEmpty()) {
      begin();
      return Optional.empty();
    }
    long before = pending.getFirst().number() - 1;
    done.values().removeIf(number -> number <= before);
    List<IndexChange> changes = new ArrayList<>();
    boolean urgent = false;
    for (Ready now : shortest(waiting(pending))) {
      ready.remove(now.id());
      done.put(now.id(), now.number());
      changes.add(now.change());
      urgent |= now.characters() <= MOST_AT_ONCE;
    }
    return Optional.of(new Batch(changes, reached(pending), urgent));
  }

  /** Up to which number all changes are done. */
  private long reached(List<DocumentChange> pending) {
    long reached = pending.getFirst().number() - 1;
    for (DocumentChange change : pending) {
      if (!isDone(change)) {
        break;
      }
      reached = change.number();
    }
    return reached;
  }

  /** The documents that wait, read as far as memory allows, in the order of their changes. */
  private List<Ready> waiting(List<DocumentChange> pending) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    pending.stream()
        .filter(change -> !isDone(change))
        .forEach(change -> numbers.merge(change.documentId(), change.number(), Math::max));
    ready.keySet().retainAll(numbers.keySet());
    List<Ready> waiting = new ArrayList<>();
    long characters = 0;
    for (Map.Entry<String, Long> entry : numbers.entrySet()) {
      if (characters > MOST_READ) {
        break;
      }
      Ready now = ready(entry.getKey(), entry.getValue());
      waiting.add(now);
      characters += now.characters();
    }
    return waiting;
  }

  private Ready ready(String id, long number) {
    Ready known = ready.get(id);
    if (known != null && known.number() == number) {
      return known;
    }
    Ready now = read(id, number);
    ready.put(id, now);
    return now;
  }

  private static List<Ready> shortest(List<Ready> waiting) {
    List<Ready> taken = new ArrayList<>();
    long characters = 0;
    for (Ready next :
        waiting.stream().sorted(Comparator.comparingLong(Ready::characters)).toList()) {
      characters += next.characters();
      if (!taken.isEmpty() && characters > MOST_AT_ONCE) {
        break;
      }
      taken.add(next);
    }
    return taken;
  }

  private boolean isDone(DocumentChange change) {
    return done.getOrDefault(change.documentId(), 0L) >= change.number();
  }

  private Ready read(String id, long number) {
    IndexChange change = reading.apply(id);
    long characters =
        change instanceof IndexChange.Put put
            ? put.document().parts().stream().mapToLong(part -> part.text().length()).sum()
            : 0;
    return new Ready(number, change, characters);
  }
}

package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.benchmark.model.Panel;
import nl.vipez.circle.Circles;
import nl.vipez.circle.model.Round;

/**
 * The figures of whole years, kept in memory: a profile reads thousands of them. What is kept is
 * named by year and batch, and never changes; one small query tells whether there is a newer batch,
 * so that every node sees a change at once.
 */
@ApplicationScoped
class Panels {
  private static final int KEPT = 40;

  private final FigureRepository repository;
  private final BatchLedger ledger;
  private final Circles circles;
  private final Map<Key, Panel> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Panel> eldest) {
          return size() > KEPT;
        }
      };
  private final Map<Integer, List<Integer>> years = new HashMap<>();

  @Inject
  Panels(FigureRepository repository, BatchLedger ledger, Circles circles) {
    this.repository = repository;
    this.ledger = ledger;
    this.circles = circles;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Panels() {
    this.repository = null;
    this.ledger = null;
    this.circles = null;
  }

  private record Key(int year, int batch) {}

  /** What stands now: the newest figures, and the pins of published rounds. */
  Moment now() {
    Map<Integer, Integer> pins = new HashMap<>();
    Map<Integer, Integer> published = new HashMap<>();
    for (Round round : circles.rounds()) {
      Optional<Instant> cutoff = round.vintageCutoff();
      if (round.published() && cutoff.isPresent()) {
        pins.putIfAbsent(round.referenceYear(), ledger.newestAt(cutoff.get()));
        published.putIfAbsent(round.referenceYear(), round.year());
      }
    }
    return new Moment(ledger.newest(), pins, published);
  }

  private Panel panel(Key key) {
    synchronized (kept) {
      return kept.computeIfAbsent(key, absent -> repository.panel(key.year(), key.batch()));
    }
  }

  /** The figures as one request sees them throughout. */
  final class Moment {
    private final int newest;
    private final Map<Integer, Integer> pins;
    private final Map<Integer, Integer> rounds;

    private Moment(int newest, Map<Integer, Integer> pins, Map<Integer, Integer> rounds) {
      this.newest = newest;
      this.pins = pins;
      this.rounds = rounds;
    }

    /** The years there are figures about, oldest first. */
    List<Integer> years() {
      synchronized (years) {
        if (!years.containsKey(newest)) {
          years.clear();
          years.put(newest, repository.years());
        }
        return years.getOrDefault(newest, List.of());
      }
    }

    /** The published round about a year, of which the pins are read. */
    Optional<Integer> round(int year) {
      return Optional.ofNullable(rounds.get(year));
    }

    /** The batch up to which the published round about a year shows figures. */
    Optional<Integer> pin(int year) {
      return Optional.ofNullable(pins.get(year));
    }

    /** A year as it was published; as it stands now when it was not. */
    Panel published(int year) {
      return panel(new Key(year, pins.getOrDefault(year, newest)));
    }

    /** Names what {@link #published} gives: equal names, equal figures. */
    String publishedAs(int year) {
      return year + "@" + pins.getOrDefault(year, newest);
    }

    /** A year as it stands now. */
    Panel current(int year) {
      return panel(new Key(year, newest));
    }

    /** Whether figures about this year changed since they were published. */
    boolean changedSincePublished(int year) {
      return pins.getOrDefault(year, newest) != newest;
    }
  }
}

package nl.vipez.discovery;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vipez.account.model.Caller;
import nl.vipez.discovery.model.CheckReport;
import nl.vipez.discovery.model.CheckState;
import nl.vipez.discovery.model.Difference;
import nl.vipez.discovery.model.Difference.Kind;
import nl.vipez.library.Holdings;
import nl.vipez.library.Publications;
import nl.vipez.library.model.HoldingsReport;

/**
 * Compares database, store and index in the background, for those who look after them. One runs at
 * a time; what it found is kept until the server stops.
 */
@ApplicationScoped
public class LibraryCheck {
  private static final Logger LOG = Logger.getLogger(LibraryCheck.class.getName());
  private static final CheckState NEVER = new CheckState(false, 0, 0, false, Optional.empty());

  private final Holdings holdings;
  private final Publications publications;
  private final IndexComparison comparison;
  private final Clock clock;
  private volatile CheckState state = NEVER;

  @Resource private ManagedExecutorService executor;

  @Inject
  @SuppressWarnings("NullAway") // the container fills the executor
  LibraryCheck(
      Holdings holdings, Publications publications, IndexComparison comparison, Clock clock) {
    this.holdings = holdings;
    this.publications = publications;
    this.comparison = comparison;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected LibraryCheck() {
    this.holdings = null;
    this.publications = null;
    this.comparison = null;
    this.clock = null;
  }

  /** How far the comparison is, and what the last one found. */
  public CheckState state(Caller caller) {
    Keepers.require(caller);
    return state;
  }

  /** Starts a comparison, unless one runs. */
  public synchronized void start(Caller caller) {
    Keepers.require(caller);
    CheckState before = state;
    if (before.running()) {
      return;
    }
    state = new CheckState(true, 0, 0, false, before.last());
    try {
      executor.execute(this::run);
    } catch (RejectedExecutionException e) {
      state = before;
      throw e;
    }
  }

  private void run() {
    Optional<CheckReport> last = state.last();
    try {
      state = new CheckState(false, 0, 0, false, Optional.of(compare()));
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "Database, store and index could not be compared", e);
      state = new CheckState(false, 0, 0, true, last);
    }
  }

  private CheckReport compare() {
    Set<String> ids = comparison.ids();
    HoldingsReport held = holdings.examine(count -> {});
    List<Difference> differences = new ArrayList<>();
    held.faults()
        .forEach(
            fault ->
                differences.add(
                    new Difference(
                        fault.document(), Kind.valueOf(fault.kind().name()), fault.version())));
    differences.addAll(comparison.differences(ids, count -> progress(count, ids.size())));
    return new CheckReport(
        clock.instant(),
        publications.published().size(),
        held.files(),
        held.looseFiles(),
        differences);
  }

  private void progress(int done, int total) {
    state = new CheckState(true, done, total, false, state.last());
  }
}

package nl.vipez.benchmark.source;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.benchmark.BaseFigureIntake;
import nl.vipez.benchmark.model.source.SourceKind;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import org.jspecify.annotations.Nullable;

/** The sources of figures outside, and their runs; for analysts and administrators. */
@ApplicationScoped
public class Sources {
  /** The largest file handed over, in bytes. */
  public static final int MOST_BYTES = 64 << 20;

  private static final Logger LOG = Logger.getLogger(Sources.class.getName());
  private static final int SHOWN_RUNS = 20;
  private static final int SHOWN_LINES = 1_000;

  private final SourceRepository repository;
  private final RunRepository runs;
  private final Reading reading;
  private final SourceClient client;
  private final BaseFigureIntake intake;
  private final Clock clock;
  @Resource private @Nullable ManagedExecutorService executor;

  @Inject
  Sources(
      SourceRepository repository,
      RunRepository runs,
      Reading reading,
      SourceClient client,
      BaseFigureIntake intake,
      Clock clock) {
    this.repository = repository;
    this.runs = runs;
    this.reading = reading;
    this.client = client;
    this.intake = intake;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Sources() {
    this.repository = null;
    this.runs = null;
    this.reading = null;
    this.client = null;
    this.intake = null;
    this.clock = null;
  }

  /** Whether this caller looks after sources. */
  public boolean open(Caller caller) {
    return caller.is(Role.ANALYST, Role.ADMINISTRATOR);
  }

  private void check(Caller caller) {
    if (!open(caller)) {
      throw new DomainException(Problem.NOT_FOUND, "benchmark.source.unknown", "");
    }
  }

  /**
   * All sources, by title.
   *
   * @throws DomainException {@link Problem#NOT_FOUND} for others than analysts and administrators;
   *     so for every call here
   */
  public List<SourceDefinition> all(Caller caller) {
    check(caller);
    return repository.all();
  }

  /** One source. */
  public SourceDefinition get(Caller caller, String code) {
    check(caller);
    return repository
        .find(code)
        .orElseThrow(
            () -> new DomainException(Problem.NOT_FOUND, "benchmark.source.unknown", code));
  }

  /** The newest runs of a source, newest first. */
  public List<SourceRun> runs(Caller caller, String code) {
    check(caller);
    return runs.of(code, SHOWN_RUNS);
  }

  /** One run. */
  public SourceRun run(Caller caller, long id) {
    check(caller);
    return runs.find(id)
        .orElseThrow(
            () ->
                new DomainException(
                    Problem.NOT_FOUND, "benchmark.source.unknown", String.valueOf(id)));
  }

  /** What a run changed and refused, the first thousand of it. */
  public List<SourceRun.Line> lines(Caller caller, long id) {
    check(caller);
    return runs.lines(id, SHOWN_LINES);
  }

  /**
   * Adds or changes a source.
   *
   * @throws DomainException {@link Problem#UNPROCESSABLE} when its mapping describes nothing, its
   *     address lies outside the bases of the settings, or a field is wrong
   */
  public void save(
      Caller caller,
      String code,
      SourceKind kind,
      String title,
      String address,
      String mapping,
      int everyDays) {
    check(caller);
    boolean wellFormed =
        code.matches("[a-z0-9][a-z0-9-]{1,39}")
            && !title.isBlank()
            && title.length() <= 200
            && address.length() <= 500
            && mapping.length() <= SourceDefinition.LONGEST_MAPPING
            && everyDays >= 0
            && everyDays <= SourceDefinition.MOST_DAYS;
    if (!wellFormed) {
      throw new DomainException(Problem.UNPROCESSABLE, "benchmark.source.fields");
    }
    if (!address.isEmpty()) {
      client.allowed(address);
    } else if (kind != SourceKind.CSV || everyDays > 0) {
      throw new DomainException(Problem.UNPROCESSABLE, "benchmark.source.no-address");
    }
    MappingText.read(mapping, intake.codes());
    repository.put(
        new SourceDefinition(
            code, kind, title, address, mapping, everyDays, caller.username(), clock.instant()));
  }

  /**
   * Begins to read a source; the run goes on by itself.
   *
   * @param file what was handed over; empty to ask the source's own address
   * @return number of the run
   * @throws DomainException {@link Problem#CONFLICT} while another run of it goes on
   */
  public long start(Caller caller, String code, Optional<byte[]> file) {
    SourceDefinition source = get(caller, code);
    if (file.isEmpty() && source.address().isEmpty()) {
      throw new DomainException(Problem.UNPROCESSABLE, "benchmark.source.no-address");
    }
    return begin(source, file, caller.username())
        .orElseThrow(() -> new DomainException(Problem.CONFLICT, "benchmark.source.busy", code));
  }

  /** Begins a run, unless one goes on. */
  Optional<Long> begin(SourceDefinition source, Optional<byte[]> file, String who) {
    Optional<Long> run = runs.begin(source.code(), who);
    run.ifPresent(
        id ->
            Optional.<Executor>ofNullable(executor)
                .orElse(Runnable::run)
                .execute(() -> read(id, source, file, who)));
    return run;
  }

  private void read(long run, SourceDefinition source, Optional<byte[]> file, String who) {
    try {
      reading.read(run, source, file, who);
    } catch (DomainException refused) {
      runs.fail(run, refused.key() + refused.arguments());
    } catch (RuntimeException unexpected) {
      LOG.log(Level.SEVERE, unexpected, () -> "run " + run + " of " + source.code());
      runs.fail(run, "benchmark.source.unexpected");
    }
  }

  /** Sources that are due to be read by themselves. */
  List<SourceDefinition> due() {
    return repository.all().stream()
        .filter(one -> one.everyDays() > 0)
        .filter(
            one ->
                runs.of(one.code(), 1).stream()
                    .noneMatch(
                        last ->
                            last.startedAt()
                                .plus(java.time.Duration.ofDays(one.everyDays()))
                                .minus(java.time.Duration.ofHours(1))
                                .isAfter(clock.instant())))
        .toList();
  }
}

package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import nl.vipez.benchmark.catalogue.Catalogue;
import nl.vipez.benchmark.catalogue.CatalogueChanged;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.catalogue.VersionLine;
import nl.vipez.circle.Circles;
import nl.vipez.circle.model.Round;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.shared.ShortMemory;

/**
 * The definitions of the indicators; open to everyone who signed in, remembered for five seconds.
 * The year of a published round is read with the definitions as they were when it was pinned.
 */
@ApplicationScoped
public class Indicators {
  private static final int CATEGORIES = 12;
  private static final Duration REMEMBERED = Duration.ofSeconds(5);

  private final Catalogue catalogue;
  private final Circles circles;
  private final ShortMemory<String, Known> memory;

  @Inject
  Indicators(Catalogue catalogue, Circles circles, Clock clock) {
    this.catalogue = catalogue;
    this.circles = circles;
    this.memory = new ShortMemory<>(clock, REMEMBERED, 1);
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Indicators() {
    this.catalogue = null;
    this.circles = null;
    this.memory = null;
  }

  /** The catalogue as it stood when it was read, with what was worked out from it. */
  private record Known(
      Map<String, VersionLine> lines, Map<When, Map<Integer, List<Indicator>>> byYear) {}

  private record When(int year, Optional<Instant> pinned) {}

  /** All indicators by their present definition, in the order of the catalogue. */
  public List<Indicator> all() {
    return known().lines().values().stream().map(line -> line.current().indicator()).toList();
  }

  /** The indicator with this code, by its present definition. */
  public Optional<Indicator> find(String code) {
    return Optional.ofNullable(known().lines().get(code)).map(line -> line.current().indicator());
  }

  /**
   * The indicator with this code, named in a filter or a file.
   *
   * @throws DomainException {@link Problem#INVALID} when there is none
   */
  public Indicator get(String code) {
    return find(code)
        .orElseThrow(
            () -> new DomainException(Problem.INVALID, "benchmark.unknown-indicator", code));
  }

  /**
   * The indicators of a category (1 to 12) that are in use in a year, by the definition that holds
   * for that year's figures.
   */
  public List<Indicator> ofCategory(int category, int year) {
    Known known = known();
    return known
        .byYear()
        .computeIfAbsent(new When(year, pin(year)), when -> byCategory(known, when))
        .getOrDefault(category, List.of());
  }

  /** What municipalities are asked about a year, by the definitions that hold for it. */
  public List<Indicator> asked(int year) {
    return IntStream.rangeClosed(1, CATEGORIES)
        .boxed()
        .flatMap(category -> ofCategory(category, year).stream())
        .filter(Indicator::entered)
        .toList();
  }

  /**
   * The years before which the series of an indicator is broken, because it means something else
   * from then on.
   */
  public SortedSet<Integer> breaks(String code) {
    return Optional.ofNullable(known().lines().get(code))
        .map(VersionLine::breaks)
        .orElseGet(TreeSet::new);
  }

  /** Whether the figures of an indicator in these two years mean different things. */
  public boolean brokenBetween(String code, int earlier, int later) {
    return !breaks(code).subSet(earlier + 1, later + 1).isEmpty();
  }

  /** When the definitions of the published round about this year were pinned. */
  private Optional<Instant> pin(int year) {
    return circles.rounds().stream()
        .filter(round -> round.referenceYear() == year && round.published())
        .findFirst()
        .flatMap(Round::vintageCutoff);
  }

  private static Map<Integer, List<Indicator>> byCategory(Known known, When when) {
    Map<Integer, List<Indicator>> all = new LinkedHashMap<>();
    for (VersionLine line : known.lines().values()) {
      Optional<VersionLine> then =
          when.pinned().isEmpty() ? Optional.of(line) : line.asOf(when.pinned().get());
      then.flatMap(one -> one.inForce(when.year()))
          .filter(one -> one.validIn(when.year()))
          .ifPresent(
              one -> all.computeIfAbsent(one.category(), absent -> new ArrayList<>()).add(one));
    }
    return all;
  }

  /** Forgets what is remembered; called after the tables changed. */
  void refresh() {
    memory.clear();
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogueChanged event) {
    refresh();
  }

  private Known known() {
    return memory.get("", every -> read());
  }

  private Known read() {
    Map<String, VersionLine> lines = new LinkedHashMap<>();
    catalogue.lines().forEach(line -> lines.put(line.code(), line));
    return new Known(lines, new ConcurrentHashMap<>());
  }
}

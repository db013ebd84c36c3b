package nl.vipez.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.circle.model.Circle;
import nl.vipez.circle.model.Round;
import nl.vipez.circle.model.RoundState;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.shared.ShortMemory;

/**
 * Rounds and circles; which municipalities belong together is known to everyone. Remembered for
 * five seconds.
 */
@ApplicationScoped
@Transactional
public class Circles {
  private static final Duration REMEMBERED = Duration.ofSeconds(5);
  private static final int FIRST_YEAR = 2010;
  private static final int LAST_YEAR = 2100;

  private final CircleRepository repository;
  private final ShortMemory<String, Facts> memory;

  @Inject
  Circles(CircleRepository repository, Clock clock) {
    this.repository = repository;
    this.memory = new ShortMemory<>(clock, REMEMBERED, 1);
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Circles() {
    this.repository = null;
    this.memory = null;
  }

  private record Facts(List<Round> rounds, List<Circle> circles) {}

  private Facts facts() {
    return memory.get("", every -> new Facts(repository.rounds(), repository.circles()));
  }

  /** Forgets what is remembered for five seconds. */
  void refresh() {
    memory.clear();
  }

  /** All rounds, newest first. */
  public List<Round> rounds() {
    return facts().rounds();
  }

  /** The newest round, whatever its state. */
  public Optional<Round> currentRound() {
    return rounds().stream().findFirst();
  }

  /** The newest round that is published. */
  public Optional<Round> newestPublished() {
    return rounds().stream().filter(Round::published).findFirst();
  }

  /** The year the figures of the newest published round are about. */
  public Optional<Integer> newestPublishedReferenceYear() {
    return newestPublished().map(Round::referenceYear);
  }

  /** The circles of a round, by name. */
  public List<Circle> circles(int year) {
    return facts().circles().stream().filter(circle -> circle.year() == year).toList();
  }

  /** The circles of the current round, by name. */
  public List<Circle> current() {
    return currentRound().map(round -> circles(round.year())).orElse(List.of());
  }

  /**
   * The circle with this id.
   *
   * @throws DomainException {@link Problem#NOT_FOUND} when there is none
   */
  public Circle get(String id) {
    return facts().circles().stream()
        .filter(circle -> circle.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "circle.unknown", id));
  }

  /** The circle of this municipality in the current round. */
  public Optional<Circle> of(String code) {
    return current().stream().filter(one -> one.municipalities().contains(code)).findFirst();
  }

  /** The circle of this municipality in the newest round about this reference year. */
  public Optional<Circle> of(String code, int referenceYear) {
    return rounds().stream()
        .filter(round -> round.referenceYear() == referenceYear)
        .max(Comparator.comparingInt(Round::year))
        .flatMap(
            round ->
                circles(round.year()).stream()
                    .filter(circle -> circle.municipalities().contains(code))
                    .findFirst());
  }

  /** The members of its circle in the current round, itself included; none outside a circle. */
  public Set<String> membersWith(String code) {
    return of(code).map(circle -> Set.copyOf(circle.municipalities())).orElse(Set.of());
  }

  /**
   * Opens a round with the circles of the one before it, until others are composed.
   *
   * @param year its calendar year, later than every round's
   * @param referenceYear the year its figures are about, before {@code year}
   * @throws DomainException {@link Problem#CONFLICT} unless it comes after every other round,
   *     {@link Problem#INVALID} when the years cannot be
   */
  public void open(int year, int referenceYear) {
    if (referenceYear >= year || year > LAST_YEAR || referenceYear < FIRST_YEAR) {
      throw new DomainException(Problem.INVALID, "round.years", String.valueOf(year));
    }
    List<Circle> before = current();
    if (repository.rounds().stream().anyMatch(round -> round.year() >= year)) {
      throw new DomainException(Problem.CONFLICT, "round.exists", String.valueOf(year));
    }
    repository.put(year, referenceYear, RoundState.OPEN);
    before.forEach(
        circle ->
            repository.put(
                new Circle(
                    circle.id().replace(circle.year() + "-", year + "-"),
                    circle.name(),
                    year,
                    circle.municipalities())));
    refresh();
  }

  /**
   * The round of a year as it stands, seen by whoever just changed it too: what others remember may
   * be from before.
   *
   * @throws DomainException {@link Problem#NOT_FOUND} when there is none
   */
  public Round round(int year) {
    return repository.rounds().stream()
        .filter(round -> round.year() == year)
        .findFirst()
        .orElseThrow(
            () -> new DomainException(Problem.NOT_FOUND, "round.unknown", String.valueOf(year)));
  }

  /**
   * Moves a round on.
   *
   * @throws DomainException {@link Problem#CONFLICT} when it does not stand just before that state
   */
  public void move(int year, RoundState to) {
    if (!repository.move(year, to)) {
      throw new DomainException(Problem.CONFLICT, "round.order", String.valueOf(year));
    }
    refresh();
  }

  /** Pins the members of a round's circles: from then on it has these, whatever is composed. */
  public void pinMembers(int year) {
    repository.pinMembers(year);
    refresh();
  }

  /** Pins what was published for a round: its readers see the vintages up to this instant. */
  public void pin(int year, Instant vintageCutoff) {
    repository.pin(year, vintageCutoff);
    refresh();
  }
}

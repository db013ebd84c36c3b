package nl.vipez.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.ConsentChanged;
import nl.vipez.account.model.ConsentFacts;
import nl.vipez.account.model.Role;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** The consent of municipalities to open their figures to the other participants. */
@ApplicationScoped
@Transactional
public class Consents {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final ConsentRepository repository;
  private final Event<ConsentChanged> changed;
  private final Clock clock;

  /** For the container. */
  @Inject
  public Consents(ConsentRepository repository, Event<ConsentChanged> changed, Clock clock) {
    this.repository = repository;
    this.changed = changed;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Consents() {
    this.repository = null;
    this.changed = null;
    this.clock = null;
  }

  /** The municipalities whose consent holds now. */
  public Set<String> holding() {
    return repository.holding();
  }

  /** The consent of the caller's municipality, holding or the last one withdrawn. */
  public Optional<ConsentFacts> ofOwn(Caller caller) {
    return caller.municipality().flatMap(repository::latest).map(Consent::facts);
  }

  /**
   * Gives the consent of the caller's municipality to the current text; giving it twice changes
   * nothing.
   *
   * @throws DomainException FORBIDDEN unless the caller is a coordinator
   */
  public void give(Caller caller) {
    String municipality = coordinated(caller);
    if (repository.holding(municipality).isEmpty()) {
      repository.add(
          new Consent(municipality, ConsentFacts.CURRENT_VERSION, today(), caller.username()));
      changed.fire(new ConsentChanged(municipality));
    }
  }

  /**
   * Withdraws the consent of the caller's municipality, from now on.
   *
   * @throws DomainException FORBIDDEN unless the caller is a coordinator
   */
  public void withdraw(Caller caller) {
    String municipality = coordinated(caller);
    repository
        .holding(municipality)
        .forEach(consent -> consent.withdraw(today(), caller.username()));
    changed.fire(new ConsentChanged(municipality));
  }

  /** Records a consent of the demonstration; one that is there already stays as it is. */
  void record(String municipality, int version, LocalDate day) {
    if (repository.latest(municipality).isEmpty()) {
      repository.add(new Consent(municipality, version, day, "demonstration"));
      changed.fire(new ConsentChanged(municipality));
    }
  }

  private static String coordinated(Caller caller) {
    return caller
        .municipality()
        .filter(code -> caller.is(Role.COORDINATOR))
        .orElseThrow(() -> new DomainException(Problem.FORBIDDEN, "account.consent-coordinator"));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), AMSTERDAM);
  }
}

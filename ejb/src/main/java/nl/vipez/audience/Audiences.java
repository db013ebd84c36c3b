package nl.vipez.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import nl.vipez.account.Consents;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.ConsentChanged;
import nl.vipez.audience.model.Audience;
import nl.vipez.circle.Circles;
import nl.vipez.municipality.Municipalities;
import nl.vipez.shared.ShortMemory;

/**
 * Makes the {@link Audience} of a caller; nothing else decides who sees what. What it stands on is
 * remembered for five seconds, so that a search asks no database; a consent given or withdrawn on
 * this server counts at once.
 */
@ApplicationScoped
public class Audiences {
  private static final Duration REMEMBERED = Duration.ofSeconds(5);
  private static final int MOST = 1_000;

  private final Consents consents;
  private final Circles circles;
  private final Municipalities municipalities;
  private final ShortMemory<String, Neighbourhood> neighbourhoods;
  private final ShortMemory<String, Set<String>> consenting;

  private record Neighbourhood(Set<String> own, Set<String> circle) {
    private static final Neighbourhood NONE = new Neighbourhood(Set.of(), Set.of());
  }

  /** For the container. */
  @Inject
  public Audiences(Consents consents, Circles circles, Municipalities municipalities, Clock clock) {
    this.consents = consents;
    this.circles = circles;
    this.municipalities = municipalities;
    this.neighbourhoods = new ShortMemory<>(clock, REMEMBERED, MOST);
    this.consenting = new ShortMemory<>(clock, REMEMBERED, 1);
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Audiences() {
    this.consents = null;
    this.circles = null;
    this.municipalities = null;
    this.neighbourhoods = null;
    this.consenting = null;
  }

  /** What this caller may see now. */
  public Audience of(Caller caller) {
    Neighbourhood near =
        caller
            .municipality()
            .map(code -> neighbourhoods.get(code, this::neighbourhood))
            .orElse(Neighbourhood.NONE);
    Set<String> open =
        caller.signedIn() ? consenting.get("", every -> consents.holding()) : Set.of();
    return new Audience(caller, near.own(), near.circle(), open);
  }

  /**
   * The municipalities whose own figures count in aggregates, for every caller alike: those that
   * consented. An aggregate then tells a participant nothing of the others, of whom the figures are
   * not open.
   */
  public Set<String> inAggregates() {
    return consenting.get("", every -> consents.holding());
  }

  /** Forgets what stood on consents of before. */
  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConsentChanged consent) {
    consenting.clear();
  }

  private Neighbourhood neighbourhood(String code) {
    Set<String> circle = new HashSet<>(Set.of(code));
    circle.addAll(circles.membersWith(code));
    return new Neighbourhood(withPredecessors(Set.of(code)), withPredecessors(circle));
  }

  private Set<String> withPredecessors(Set<String> codes) {
    Set<String> all = new HashSet<>(codes);
    codes.forEach(code -> all.addAll(municipalities.predecessorsOf(code)));
    return all;
  }
}

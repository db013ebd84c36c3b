package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.circle.Circles;
import nl.vipez.circle.model.Circle;
import nl.vipez.expertise.model.Need;
import nl.vipez.expertise.model.Offer;
import nl.vipez.expertise.model.ThemeBalance;
import nl.vipez.expertise.model.ThemeWords;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.theme.Themes;
import nl.vipez.theme.model.Theme;

/**
 * Themes with much demand and little supply, and the other way round: for the country, and for the
 * circle of who looks. What was asked in the last two years; who ties no theme to a question or an
 * offer has it read from the words. Numbers alone, never whose.
 */
@ApplicationScoped
@Transactional
public class SupplyAndDemand {
  private static final Duration LOOKED_AT = Duration.ofDays(730);

  private final ExpertiseRepository repository;
  private final Markets markets;
  private final Offers offers;
  private final Themes themes;
  private final Circles circles;
  private final Clock clock;

  @Inject
  SupplyAndDemand(
      ExpertiseRepository repository,
      Markets markets,
      Offers offers,
      Themes themes,
      Circles circles,
      Clock clock) {
    this.repository = repository;
    this.markets = markets;
    this.offers = offers;
    this.themes = themes;
    this.circles = circles;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected SupplyAndDemand() {
    this.repository = null;
    this.markets = null;
    this.offers = null;
    this.themes = null;
    this.circles = null;
    this.clock = null;
  }

  /** The circles this caller may look at: the own one; all for administrators and analysts. */
  public List<Circle> circles(Caller caller) {
    return circles.current().stream().filter(one -> sees(caller, one)).toList();
  }

  private static boolean sees(Caller caller, Circle circle) {
    return caller.is(Role.ADMINISTRATOR, Role.ANALYST)
        || caller.municipality().filter(circle.municipalities()::contains).isPresent();
  }

  /**
   * The themes by what is asked and offered, the shortest first.
   *
   * @param circle id of a circle the caller may look at; the country when empty
   * @throws DomainException FORBIDDEN for a stranger, NOT_FOUND for another circle
   */
  public List<ThemeBalance> of(Caller caller, Optional<String> circle) {
    if (!caller.signedIn()) {
      throw new DomainException(Problem.FORBIDDEN, "benchmark.sign-in");
    }
    Optional<Set<String>> part =
        circle.map(
            id ->
                circles(caller).stream()
                    .filter(one -> one.id().equals(id))
                    .map(one -> Set.copyOf(one.municipalities()))
                    .findFirst()
                    .orElseThrow(
                        () -> new DomainException(Problem.NOT_FOUND, "circle.unknown", id)));
    return ThemeBalance.of(asked(), offered(), part);
  }

  private Map<String, Set<String>> asked() {
    Map<String, Set<String>> asked = new HashMap<>();
    for (NeedRow row : repository.needsSince(clock.instant().minus(LOOKED_AT))) {
      Need need = row.toNeed();
      for (String theme : touched(need.themes(), need.query())) {
        asked.computeIfAbsent(theme, any -> new HashSet<>()).add(need.municipality());
      }
    }
    return asked;
  }

  private Map<String, Map<String, String>> offered() {
    Map<String, Map<String, String>> offered = new HashMap<>();
    for (Offer offer : markets.now().findable(offers.today())) {
      for (String theme : touched(offer.themes(), offer.title() + " " + offer.text())) {
        offered
            .computeIfAbsent(theme, any -> new HashMap<>())
            .put(offer.username(), offer.municipality());
      }
    }
    return offered;
  }

  private Set<String> touched(Set<String> named, String text) {
    return named.isEmpty()
        ? ThemeWords.in(text, themes.all()).stream().map(Theme::code).collect(Collectors.toSet())
        : named;
  }
}

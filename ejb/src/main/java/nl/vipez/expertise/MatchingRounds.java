package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.circle.Circles;
import nl.vipez.circle.model.Circle;
import nl.vipez.expertise.learning.ShownRanks;
import nl.vipez.expertise.model.HelpRequest;
import nl.vipez.expertise.model.Ledger;
import nl.vipez.expertise.model.MatchingRound;
import nl.vipez.expertise.model.Need;
import nl.vipez.expertise.model.Offer;
import nl.vipez.expertise.model.RoundPreview;
import nl.vipez.expertise.model.RoundSetup;
import nl.vipez.expertise.model.round.FairRound;
import nl.vipez.expertise.model.round.RoundOutcome;
import nl.vipez.expertise.model.round.RoundProblem;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * Matching rounds: many needs and many people assigned at once. Administrators lead any; a
 * coordinator or a circle's leader leads those of the own circle.
 */
@ApplicationScoped
@Transactional
public class MatchingRounds {
  private final RoundRepository rounds;
  private final ExpertiseRepository repository;
  private final Markets markets;
  private final Matches matches;
  private final Requests requests;
  private final ShownRanks shown;
  private final Circles circles;
  private final Clock clock;

  @Inject
  MatchingRounds(
      RoundRepository rounds,
      ExpertiseRepository repository,
      Markets markets,
      Matches matches,
      Requests requests,
      ShownRanks shown,
      Circles circles,
      Clock clock) {
    this.rounds = rounds;
    this.repository = repository;
    this.markets = markets;
    this.matches = matches;
    this.requests = requests;
    this.shown = shown;
    this.circles = circles;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected MatchingRounds() {
    this.rounds = null;
    this.repository = null;
    this.markets = null;
    this.matches = null;
    this.requests = null;
    this.shown = null;
    this.circles = null;
    this.clock = null;
  }

  /** The circles this caller may lead a round of; none for who leads none. */
  public List<Circle> led(Caller caller) {
    return circles.current().stream()
        .filter(circle -> leads(caller, Optional.of(circle.id())))
        .toList();
  }

  /** Whether this caller may lead a round of the whole platform. */
  public boolean leadsAll(Caller caller) {
    return leads(caller, Optional.empty());
  }

  private boolean leads(Caller caller, Optional<String> circle) {
    if (caller.is(Role.ADMINISTRATOR)) {
      return true;
    }
    return caller.is(Role.COORDINATOR, Role.LEADER)
        && circle.isPresent()
        && caller.municipality().flatMap(circles::of).map(Circle::id).equals(circle);
  }

  /** The rounds this caller leads, newest first. */
  public List<MatchingRound> list(Caller caller) {
    return rounds.all().stream().filter(one -> leads(caller, one.setup().circle())).toList();
  }

  /**
   * A round this caller leads.
   *
   * @throws DomainException NOT_FOUND where there is none
   */
  public MatchingRound find(Caller caller, long id) {
    return rounds
        .find(id)
        .filter(one -> leads(caller, one.setup().circle()))
        .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "expertise.no-round", id));
  }

  /**
   * Sets up a round.
   *
   * @throws DomainException FORBIDDEN for who does not lead this circle, or the platform; NOT_FOUND
   *     for a circle that is not there
   */
  public MatchingRound open(Caller caller, RoundSetup setup) {
    setup.circle().ifPresent(circles::get);
    if (!leads(caller, setup.circle())) {
      throw new DomainException(Problem.FORBIDDEN, "expertise.round-leaders-only");
    }
    return find(caller, rounds.add(setup, caller.username(), clock.instant()));
  }

  /**
   * Changes pins, exclusions and cap of a draft; its circle stays.
   *
   * @throws DomainException NOT_FOUND where there is none, CONFLICT when it was sent
   */
  public MatchingRound adjust(Caller caller, long id, RoundSetup setup) {
    find(caller, id);
    if (!rounds.change(id, setup)) {
      throw new DomainException(Problem.CONFLICT, "expertise.round-sent");
    }
    return find(caller, id);
  }

  /** What a round proposes now; of a round that was sent, what its setting would propose now. */
  public RoundPreview preview(Caller caller, long id) {
    MatchingRound round = find(caller, id);
    Ledger ledger = markets.now().ledger();
    RoundGathering gathering = new RoundGathering(round.setup(), ledger);
    Optional<Set<String>> members =
        round.setup().circle().map(circle -> Set.copyOf(circles.get(circle).municipalities()));
    for (Need need : openNeeds(members, ledger)) {
      gathering.add(need, matches.rankShared(caller, need), members);
    }
    RoundProblem problem = gathering.problem();
    return preview(round, gathering, problem, FairRound.settle(problem));
  }

  private List<Need> openNeeds(Optional<Set<String>> members, Ledger ledger) {
    return repository.needsInRounds().stream()
        .map(NeedRow::toNeed)
        .filter(need -> members.map(codes -> codes.contains(need.municipality())).orElse(true))
        .filter(need -> !ledger.served(need.id()))
        .toList();
  }

  private static RoundPreview preview(
      MatchingRound round, RoundGathering gathered, RoundProblem problem, RoundOutcome outcome) {
    List<RoundPreview.Proposal> proposals = new ArrayList<>();
    outcome
        .fair()
        .pairs()
        .forEach(
            pair ->
                proposals.add(
                    new RoundPreview.Proposal(
                        gathered.need(pair.link().need()),
                        gathered.match(pair.link()),
                        problem.pins().contains(pair.link()))));
    Map<String, Long> load = outcome.fair().load();
    List<RoundPreview.Load> loads = new ArrayList<>();
    for (RoundProblem.Helper helper : problem.helpers()) {
      Offer offer = gathered.person(helper.id());
      int proposed = Math.toIntExact(load.getOrDefault(helper.id(), 0L));
      if (proposed > 0) {
        loads.add(new RoundPreview.Load(offer, proposed, helper.running(), offer.capacity()));
      }
    }
    Set<Long> withPairs =
        problem.pairs().stream().map(pair -> pair.link().need()).collect(Collectors.toSet());
    return new RoundPreview(
        round,
        proposals,
        outcome.fair().without().stream().map(gathered::need).toList(),
        gathered.needs().stream().filter(need -> !withPairs.contains(need.id())).toList(),
        loads,
        gathered.lostPins(),
        outcome);
  }

  /**
   * Puts all proposals at once to those proposed, as they are at this moment.
   *
   * @throws DomainException NOT_FOUND where there is no such round, CONFLICT when it was sent
   */
  public List<HelpRequest> send(Caller caller, long id) {
    RoundPreview preview = preview(caller, id);
    if (!rounds.sent(id, clock.instant())) {
      throw new DomainException(Problem.CONFLICT, "expertise.round-sent");
    }
    preview.proposals().forEach(one -> shown.note(one.need().id(), List.of(one.match())));
    return preview.proposals().stream()
        .map(one -> requests.propose(one.id(), one.match().score(), id))
        .toList();
  }

  /** The requests that a sent round made, as they stand now. */
  public List<HelpRequest> sent(Caller caller, long id) {
    find(caller, id);
    return requests.ofRound(id);
  }
}

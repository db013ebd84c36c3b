package nl.vipez.expertise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vipez.expertise.model.Ledger;
import nl.vipez.expertise.model.MatchId;
import nl.vipez.expertise.model.Need;
import nl.vipez.expertise.model.Offer;
import nl.vipez.expertise.model.Ranking;
import nl.vipez.expertise.model.RoundSetup;
import nl.vipez.expertise.model.round.RoundProblem;
import nl.vipez.expertise.model.round.RoundProblem.Helper;
import nl.vipez.expertise.model.round.RoundProblem.Link;
import nl.vipez.expertise.model.round.RoundProblem.Pair;

/**
 * Gathers the ranks of many needs into one round. A helper is a person, whose several offers share
 * one capacity; for each need the person's best offer counts.
 */
final class RoundGathering {
  private final RoundSetup setup;
  private final Ledger ledger;
  private final Map<Link, Ranking.Match> best = new LinkedHashMap<>();
  private final Map<String, Offer> persons = new LinkedHashMap<>();
  private final List<Need> needs = new ArrayList<>();
  private final List<MatchId> lostPins = new ArrayList<>();

  RoundGathering(RoundSetup setup, Ledger ledger) {
    this.setup = setup;
    this.ledger = ledger;
  }

  /**
   * Adds a need with its rank.
   *
   * @param helpers the municipalities that may help; all where absent
   */
  void add(Need need, Ranking ranking, Optional<Set<String>> helpers) {
    needs.add(need);
    for (Ranking.Match match : ranking.matches()) {
      Offer offer = match.candidate().offer();
      MatchId id = new MatchId(need.id(), offer.id());
      if (helpers.map(codes -> codes.contains(offer.municipality())).orElse(true)
          && !setup.exclusions().contains(id)) {
        best.merge(
            new Link(need.id(), offer.username()), match, (one, other) -> better(need, one, other));
        persons.merge(
            offer.username(),
            offer,
            (one, other) -> one.capacity() <= other.capacity() ? one : other);
      }
    }
  }

  private Ranking.Match better(Need need, Ranking.Match one, Ranking.Match other) {
    if (setup.pins().contains(new MatchId(need.id(), other.candidate().offer().id()))) {
      return other;
    }
    boolean pinned = setup.pins().contains(new MatchId(need.id(), one.candidate().offer().id()));
    return pinned || one.score() >= other.score() ? one : other;
  }

  /** The round to settle; pins that do not fit are left out and told. */
  RoundProblem problem() {
    List<Helper> helpers = new ArrayList<>();
    Map<String, Integer> caps = new HashMap<>();
    persons.forEach(
        (username, offer) -> {
          int running = ledger.running(username);
          int free = Math.max(0, offer.capacity() - running);
          helpers.add(new Helper(username, offer.municipality(), free, running));
          setup.municipalityCap().ifPresent(cap -> caps.put(offer.municipality(), cap));
        });
    List<Pair> pairs = new ArrayList<>();
    best.forEach((link, match) -> pairs.add(new Pair(link, match.score())));
    List<Long> numbers = needs.stream().map(Need::id).toList();
    RoundProblem unpinned = new RoundProblem(numbers, helpers, caps, pairs, Set.of());
    Set<Link> pins = new HashSet<>();
    setup.pins().stream()
        .sorted(Comparator.comparing(MatchId::toString))
        .forEach(
            pin -> {
              Set<Link> more = new HashSet<>(pins);
              Optional<Link> link = link(pin);
              link.ifPresent(more::add);
              if (link.isPresent() && unpinned.pinsFit(more)) {
                pins.addAll(more);
              } else {
                lostPins.add(pin);
              }
            });
    return new RoundProblem(numbers, helpers, caps, pairs, pins);
  }

  private Optional<Link> link(MatchId pin) {
    return best.entrySet().stream()
        .filter(entry -> entry.getKey().need() == pin.need())
        .filter(entry -> entry.getValue().candidate().offer().id() == pin.offer())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  List<MatchId> lostPins() {
    return lostPins;
  }

  List<Need> needs() {
    return needs;
  }

  Need need(long id) {
    return needs.stream().filter(need -> need.id() == id).findFirst().orElseThrow();
  }

  Ranking.Match match(Link link) {
    return Optional.ofNullable(best.get(link)).orElseThrow();
  }

  Offer person(String username) {
    return Optional.ofNullable(persons.get(username)).orElseThrow();
  }
}

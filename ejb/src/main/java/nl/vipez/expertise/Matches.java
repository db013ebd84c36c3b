package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.vipez.account.model.Caller;
import nl.vipez.expertise.learning.MatchWeights;
import nl.vipez.expertise.learning.ShownRanks;
import nl.vipez.expertise.model.Candidate;
import nl.vipez.expertise.model.Ledger;
import nl.vipez.expertise.model.Market;
import nl.vipez.expertise.model.Need;
import nl.vipez.expertise.model.Offer;
import nl.vipez.expertise.model.Passage;
import nl.vipez.expertise.model.Ranking;
import nl.vipez.expertise.model.Strength;
import nl.vipez.expertise.model.TextVotes;
import nl.vipez.municipality.Municipalities;

/** Ranks the offers for a need, on what this caller may see alone. */
@ApplicationScoped
@Transactional
public class Matches {
  /** So many passages of documents vote. */
  static final int DOCUMENT_PASSAGES = 100;

  private static final int OFFER_PASSAGES = 30;

  private final Markets markets;
  private final MatchWeights weights;
  private final ShownRanks shown;
  private final Clock clock;
  private final OfferIndex words;
  private final Evidence evidence;
  private final Figures figures;
  private final Municipalities municipalities;

  @Inject
  Matches(
      Markets markets,
      MatchWeights weights,
      ShownRanks shown,
      Clock clock,
      OfferIndex words,
      Evidence evidence,
      Figures figures,
      Municipalities municipalities) {
    this.markets = markets;
    this.weights = weights;
    this.shown = shown;
    this.clock = clock;
    this.words = words;
    this.evidence = evidence;
    this.figures = figures;
    this.municipalities = municipalities;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Matches() {
    this.markets = null;
    this.weights = null;
    this.shown = null;
    this.clock = null;
    this.words = null;
    this.evidence = null;
    this.figures = null;
    this.municipalities = null;
  }

  /**
   * The offers that may be proposed for this need, scored and ordered; the need may still be
   * unsaved (id 0).
   */
  public Ranking rank(Caller caller, Need need) {
    return rank(caller, need, () -> evidence.passages(caller, need.query(), DOCUMENT_PASSAGES));
  }

  /** The same, for a page that shows it: what is shown is noted, to learn from. */
  public Ranking show(Caller caller, Need need) {
    Ranking ranking = rank(caller, need);
    shown.note(need.id(), ranking.matches());
    return ranking;
  }

  /** The same on passages that were found already, best first. */
  Ranking rank(Caller caller, Need need, List<Passage> documents) {
    return rank(caller, need, () -> documents);
  }

  /**
   * The same for a need of any municipality, on what both its municipality and this caller may see:
   * for who leads a matching round.
   */
  Ranking rankShared(Caller leader, Need need) {
    return rank(
        leader,
        need,
        () -> evidence.shared(leader, need.municipality(), need.query(), DOCUMENT_PASSAGES));
  }

  private Ranking rank(Caller caller, Need need, Supplier<List<Passage>> documents) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Offers.DUTCH);
    Market market = markets.now();
    List<Offer> open = market.open(need, today);
    if (open.isEmpty()) {
      return new Ranking(List.of(), List.of());
    }
    TextVotes votes =
        new TextVotes(
            List.of(documents.get(), words.passages(market.offers(), need.query(), OFFER_PASSAGES)),
            today.getYear());
    Figures.Comparison comparison = figures.compare(caller, need);
    // What is the same for all offers of a municipality is looked up once for each.
    Map<String, Seen> seen = new HashMap<>();
    List<Candidate> candidates = new ArrayList<>(open.size());
    for (Offer offer : open) {
      Seen theirs =
          seen.computeIfAbsent(
              offer.municipality(), code -> seen(need, code, comparison, market.ledger()));
      candidates.add(
          new Candidate(
              offer,
              votes.count(offer, theirs.territory()),
              theirs.strength(),
              theirs.distance(),
              theirs.balance()));
    }
    return Ranking.of(candidates, weights.inForce());
  }

  /** What is known of a provider's municipality for one need. */
  private record Seen(
      Set<String> territory, Strength strength, Optional<Double> distance, int balance) {}

  private Seen seen(Need need, String code, Figures.Comparison comparison, Ledger ledger) {
    Set<String> territory = new HashSet<>(municipalities.predecessorsOf(code));
    territory.add(code);
    return new Seen(
        territory,
        comparison.strength(code),
        comparison.distance(code),
        ledger.balance(need.municipality(), code));
  }
}

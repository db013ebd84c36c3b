package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.vipez.account.model.Caller;
import nl.vipez.expertise.model.Candidate;
import nl.vipez.expertise.model.Gate;
import nl.vipez.expertise.model.Need;
import nl.vipez.expertise.model.Offer;
import nl.vipez.expertise.model.Passage;
import nl.vipez.expertise.model.Ranking;
import nl.vipez.expertise.model.TextVotes;
import nl.vipez.municipality.Municipalities;

/** Ranks the offers for a need, on what this caller may see alone. */
@ApplicationScoped
@Transactional
public class Matches {
  private static final int DOCUMENT_PASSAGES = 100;
  private static final int OFFER_PASSAGES = 30;

  private final ExpertiseRepository repository;
  private final Offers offers;
  private final OfferIndex words;
  private final Evidence evidence;
  private final Figures figures;
  private final Municipalities municipalities;

  @Inject
  Matches(
      ExpertiseRepository repository,
      Offers offers,
      OfferIndex words,
      Evidence evidence,
      Figures figures,
      Municipalities municipalities) {
    this.repository = repository;
    this.offers = offers;
    this.words = words;
    this.evidence = evidence;
    this.figures = figures;
    this.municipalities = municipalities;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Matches() {
    this.repository = null;
    this.offers = null;
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
    Ledger ledger = new Ledger(repository.requests());
    LocalDate today = offers.today();
    List<Offer> open =
        offers.all().stream()
            .filter(
                offer ->
                    Gate.open(
                        need,
                        offer,
                        today,
                        ledger.running(offer.username()),
                        ledger.declined(need.id(), offer.username())))
            .toList();
    if (open.isEmpty()) {
      return new Ranking(List.of(), List.of());
    }
    TextVotes votes =
        new TextVotes(
            List.of(documents.get(), words.passages(need.query(), OFFER_PASSAGES)),
            today.getYear());
    Figures.Comparison comparison = figures.compare(caller, need);
    return Ranking.of(
        open.stream()
            .map(
                offer ->
                    new Candidate(
                        offer,
                        votes.count(offer, territory(offer.municipality())),
                        comparison.strength(offer.municipality()),
                        comparison.distance(offer.municipality()),
                        ledger.balance(need.municipality(), offer.municipality())))
            .toList());
  }

  private Set<String> territory(String municipality) {
    Set<String> codes = new HashSet<>(municipalities.predecessorsOf(municipality));
    codes.add(municipality);
    return codes;
  }
}

package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.vipez.account.model.AccountErased;
import nl.vipez.account.model.Caller;
import nl.vipez.benchmark.Profiles;
import nl.vipez.benchmark.model.AreaVerdict;
import nl.vipez.expertise.model.Offer;
import nl.vipez.expertise.model.OfferProposal;
import nl.vipez.library.Documents;
import nl.vipez.library.model.DocumentFilter;
import nl.vipez.library.model.DocumentKind;
import nl.vipez.library.model.DocumentState;
import nl.vipez.platform.Sql;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.theme.Themes;
import nl.vipez.theme.model.Category;
import nl.vipez.theme.model.Theme;

/**
 * What a person could offer: practices that name the person's function as author, and areas on
 * which the municipality was strong three years in a row. Shown to that person alone, worked out at
 * each look, and nobody's offer until that person writes it. A no is kept, so that it is not asked
 * again.
 */
@ApplicationScoped
@Transactional
public class OfferProposals {
  private static final int YEARS = 3;
  private static final int DOCUMENTS = 500;

  private final Documents documents;
  private final Profiles profiles;
  private final Themes themes;
  private final Offers offers;
  private final Sql sql;
  private final Clock clock;

  @Inject
  OfferProposals(
      Documents documents, Profiles profiles, Themes themes, Offers offers, Sql sql, Clock clock) {
    this.documents = documents;
    this.profiles = profiles;
    this.themes = themes;
    this.offers = offers;
    this.sql = sql;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected OfferProposals() {
    this.documents = null;
    this.profiles = null;
    this.themes = null;
    this.offers = null;
    this.sql = null;
    this.clock = null;
  }

  /** What the caller could offer and does not yet; practices first. */
  public List<OfferProposal> of(Caller caller) {
    if (caller.municipality().isEmpty()) {
      return List.of();
    }
    Set<String> answered =
        Set.copyOf(
            sql.list(
                "select subject from offer_proposal_answer where username = ?",
                row -> row.getString(1),
                caller.username()));
    List<Offer> own = offers.mine(caller).stream().map(one -> one.offer()).toList();
    List<OfferProposal> all = new ArrayList<>(practices(caller));
    all.addAll(areas(caller, caller.municipality().get()));
    return all.stream()
        .filter(one -> !answered.contains(one.subject()))
        .filter(one -> own.stream().noneMatch(offer -> covers(offer, one)))
        .toList();
  }

  private static boolean covers(Offer offer, OfferProposal proposal) {
    return proposal.kind() == OfferProposal.Kind.PRACTICE
        ? offer.documents().containsAll(proposal.documents())
        : !Collections.disjoint(offer.themes(), proposal.themes());
  }

  /**
   * One of them.
   *
   * @throws DomainException NOT_FOUND where it is not proposed to the caller
   */
  public OfferProposal find(Caller caller, String subject) {
    return of(caller).stream()
        .filter(one -> one.subject().equals(subject))
        .findFirst()
        .orElseThrow(
            () -> new DomainException(Problem.NOT_FOUND, "expertise.no-proposal", subject));
  }

  /**
   * Keeps the caller's answer: accepted when an offer was made of it, else it is not proposed
   * again.
   *
   * @throws DomainException NOT_FOUND as {@link #find}
   */
  public void answer(Caller caller, String subject, boolean accepted) {
    find(caller, subject);
    sql.update(
        "insert into offer_proposal_answer (username, subject, accepted, answered_at)"
            + " values (?, ?, ?, ?)",
        caller.username(),
        subject,
        accepted,
        clock.instant().atOffset(ZoneOffset.UTC));
  }

  void erased(@Observes AccountErased event) {
    sql.update("delete from offer_proposal_answer where username = ?", event.username());
  }

  private List<OfferProposal> practices(Caller caller) {
    DocumentFilter published =
        new DocumentFilter(
            Optional.of(DocumentState.PUBLISHED),
            Optional.of(DocumentKind.GOOD_PRACTICE),
            Optional.empty());
    return documents.list(caller, published, 0, DOCUMENTS).stream()
        .filter(
            one ->
                one.description().authors().stream()
                    .anyMatch(author -> author.strip().equalsIgnoreCase(caller.displayName())))
        .map(
            one ->
                OfferProposal.practice(
                    one.id(), one.description().title(), Set.copyOf(one.description().themes())))
        .distinct()
        .toList();
  }

  private List<OfferProposal> areas(Caller caller, String municipality) {
    int newest = profiles.usualYear(caller);
    Set<Integer> strong =
        themes.categories().stream()
            .filter(Category::judged)
            .map(Category::number)
            .collect(Collectors.toCollection(HashSet::new));
    for (int year : IntStream.range(newest - YEARS + 1, newest + 1).toArray()) {
      if (strong.isEmpty()) {
        break;
      }
      strong.retainAll(strongIn(caller, municipality, year));
    }
    return strong.stream()
        .sorted()
        .map(number -> OfferProposal.area(number, newest, themesOf(number)))
        .toList();
  }

  private Set<String> themesOf(int area) {
    return themes.ofCategory(area).stream().map(Theme::code).collect(Collectors.toSet());
  }

  private Set<Integer> strongIn(Caller caller, String municipality, int year) {
    try {
      return profiles
          .profile(caller, municipality, Optional.of(year), Optional.empty())
          .areas()
          .stream()
          .filter(line -> line.area().verdict() == AreaVerdict.STRONG)
          .map(line -> line.category().number())
          .collect(Collectors.toSet());
    } catch (DomainException noFigures) {
      return Set.of(); // a year before there were figures is no strong year
    }
  }
}

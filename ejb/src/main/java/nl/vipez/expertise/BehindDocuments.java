package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.expertise.model.Behind;
import nl.vipez.expertise.model.Offer;
import nl.vipez.expertise.model.Tie;
import nl.vipez.library.model.LibraryDocument;
import nl.vipez.municipality.Municipalities;

/**
 * Who is behind a document: people who offer experience, with their consent, and either name the
 * document as their practice or are named in it as author. That their municipality wrote it is too
 * little.
 */
@ApplicationScoped
@Transactional
public class BehindDocuments {
  private final Markets markets;
  private final Offers offers;
  private final Municipalities municipalities;

  @Inject
  BehindDocuments(Markets markets, Offers offers, Municipalities municipalities) {
    this.markets = markets;
    this.offers = offers;
    this.municipalities = municipalities;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected BehindDocuments() {
    this.markets = null;
    this.offers = null;
    this.municipalities = null;
  }

  /**
   * The people behind a document, one offer each; nobody for a caller who does not take part.
   *
   * @param document one that the caller may see
   */
  public List<Behind> of(Caller caller, LibraryDocument document) {
    if (!caller.signedIn() || caller.is(Role.STEERING)) {
      return List.of();
    }
    Set<String> seen = new HashSet<>();
    return markets.now().findable(offers.today()).stream()
        .flatMap(offer -> tie(offer, document).map(tie -> new Behind(offer, tie)).stream())
        .filter(one -> seen.add(one.offer().username()))
        .toList();
  }

  private Optional<Tie> tie(Offer offer, LibraryDocument document) {
    if (offer.documents().contains(document.id())) {
      return Optional.of(Tie.PRACTITIONER);
    }
    boolean author =
        document.description().authors().stream().anyMatch(offer.displayName()::equalsIgnoreCase);
    return author
            && document.description().municipality().filter(code -> own(offer, code)).isPresent()
        ? Optional.of(Tie.AUTHOR)
        : Optional.empty();
  }

  private boolean own(Offer offer, String code) {
    return offer.municipality().equals(code)
        || municipalities.predecessorsOf(offer.municipality()).contains(code);
  }
}

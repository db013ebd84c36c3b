package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.discovery.EvidenceSearch;
import nl.vipez.expertise.model.Passage;

/** Passages of documents that the caller may see, as votes. */
@ApplicationScoped
class Evidence {
  private final EvidenceSearch search;

  @Inject
  Evidence(EvidenceSearch search) {
    this.search = search;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Evidence() {
    this.search = null;
  }

  /** The best passages for a text, best first. */
  List<Passage> passages(Caller caller, String text, int most) {
    return search.evidence(caller, text, most).stream().map(Evidence::passage).toList();
  }

  /**
   * The best passages for a text of documents that both this caller and the officers of a
   * municipality may see.
   *
   * @param municipality CBS code
   */
  List<Passage> shared(Caller caller, String municipality, String text, int most) {
    Caller officer =
        new Caller("officer", "", Optional.of(Role.OFFICER), Optional.of(municipality));
    List<Passage> theirs = passages(officer, text, most);
    if (caller.worksFor(municipality)) {
      return theirs;
    }
    Set<String> seen =
        passages(caller, text, most).stream()
            .map(Passage::document)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    return theirs.stream()
        .filter(passage -> passage.document().filter(seen::contains).isPresent())
        .toList();
  }

  private static Passage passage(nl.vipez.discovery.model.Evidence found) {
    return new Passage(
        found.rank(),
        found.score(),
        Optional.of(found.documentId()),
        Optional.empty(),
        found.title(),
        found.owner(),
        found.authors(),
        found.year(),
        found.passage().page(),
        found.passage().type(),
        found.passage().label(),
        found.passage().text());
  }
}

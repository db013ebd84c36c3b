package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.model.Caller;
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

  private static Passage passage(nl.vipez.discovery.model.Evidence found) {
    return new Passage(
        found.rank(),
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

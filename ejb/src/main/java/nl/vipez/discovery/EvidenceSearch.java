package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.vipez.account.model.Caller;
import nl.vipez.discovery.model.Evidence;
import nl.vipez.search.PassageHit;
import nl.vipez.search.PassageRequest;
import nl.vipez.search.SearchQuery;

/** Passages that show who has experience with a thing, within what the caller may see. */
@ApplicationScoped
public class EvidenceSearch {
  private static final int MOST = 1_000;

  private final IndexHolder holder;
  private final Access access;

  @Inject
  EvidenceSearch(IndexHolder holder, Access access) {
    this.holder = holder;
    this.access = access;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected EvidenceSearch() {
    this.holder = null;
    this.access = null;
  }

  /**
   * The best passages for a text of any length, best first; none for a blank text.
   *
   * @param max how many at most, 1 to 1,000
   */
  public List<Evidence> evidence(Caller caller, String text, int max) {
    String read = text.strip();
    if (read.isEmpty()) {
      return List.of();
    }
    String bounded = read.substring(0, Math.min(read.length(), SearchQuery.MAX_TEXT));
    List<PassageHit> hits =
        holder
            .index()
            .passages(PassageRequest.of(bounded, access.of(caller), Math.clamp(max, 1, MOST)));
    List<Evidence> evidence = new ArrayList<>();
    for (PassageHit hit : hits) {
      evidence.add(Results.evidence(evidence.size() + 1, hit));
    }
    return List.copyOf(evidence);
  }
}

package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.discovery.model.Find;
import nl.vipez.discovery.model.FoundDocument;
import nl.vipez.discovery.model.Search;
import nl.vipez.library.Documents;
import nl.vipez.library.model.DocumentState;
import nl.vipez.shared.DomainException;

/**
 * The documents of finds, with their passages. What leaves the house by mail or feed cannot be
 * taken back, so each document is asked for in the database too, which knows a withdrawal before
 * the index does.
 */
@ApplicationScoped
class FoundAgain {
  private static final int PAGE = 100;
  private static final int DEEPEST = 1_000;

  private final SearchService service;
  private final Documents library;

  @Inject
  FoundAgain(SearchService service, Documents library) {
    this.service = service;
    this.library = library;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected FoundAgain() {
    this.service = null;
    this.library = null;
  }

  /**
   * The documents of these ids that the caller may read now, in their order; one beyond the first
   * thousand results is left out.
   */
  List<Find> of(Caller caller, SavedSearchRow row, List<String> ids, Map<String, Instant> since) {
    Map<String, FoundDocument> documents = new HashMap<>();
    Search search = Finds.search(row);
    int from = 0;
    while (from < DEEPEST && !documents.keySet().containsAll(ids)) {
      Search page = new Search(search.text(), search.filters(), from, PAGE, search.sort());
      List<FoundDocument> found = service.search(caller, page).documents();
      found.stream()
          .filter(one -> ids.contains(one.id()))
          .forEach(one -> documents.put(one.id(), one));
      from = found.size() < PAGE ? DEEPEST : from + PAGE;
    }
    List<Find> finds = new ArrayList<>();
    for (String id : ids) {
      Optional.ofNullable(documents.get(id))
          .filter(document -> readable(caller, document))
          .ifPresent(
              document -> finds.add(new Find(document, since.getOrDefault(id, Instant.EPOCH))));
    }
    return List.copyOf(finds);
  }

  private boolean readable(Caller caller, FoundDocument document) {
    try {
      return library.find(caller, document.id()).state() == DocumentState.PUBLISHED;
    } catch (DomainException gone) {
      return false;
    }
  }
}

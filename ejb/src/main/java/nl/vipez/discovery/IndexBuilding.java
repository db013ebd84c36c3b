package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import nl.vipez.library.Publications;
import nl.vipez.library.model.DocumentChange;
import nl.vipez.search.AnalysisSettings;
import nl.vipez.search.IndexRebuild;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.SearchIndex;

/** Builds the index anew beside the one in use, which goes on being searched. */
@ApplicationScoped
class IndexBuilding {
  private static final Logger LOG = Logger.getLogger(IndexBuilding.class.getName());
  private static final int BATCH = 100;

  private final Publications publications;
  private final IndexedDocuments documents;
  private final Reanalysis reanalysis;

  @Inject
  IndexBuilding(Publications publications, IndexedDocuments documents, Reanalysis reanalysis) {
    this.publications = publications;
    this.documents = documents;
    this.reanalysis = reanalysis;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected IndexBuilding() {
    this.publications = null;
    this.documents = null;
    this.reanalysis = null;
  }

  /**
   * Builds, and puts the new index in place of the old.
   *
   * @param settings how words are taken apart in the new one
   * @param meanwhile is called after each document, so that the old index goes on following
   */
  void build(SearchIndex index, AnalysisSettings settings, Runnable meanwhile) {
    // The number is taken first: what changes meanwhile is taken over once more at the end.
    long upTo = publications.lastChange();
    List<String> ids = publications.published();
    LOG.info(() -> "The index is built anew from " + ids.size() + " documents");
    reanalysis.begin(ids.size());
    try (IndexRebuild fresh = index.rebuild(settings)) {
      for (String id : ids) {
        put(fresh, id);
        reanalysis.one();
        meanwhile.run();
      }
      fresh.finish(catchUp(fresh, upTo));
    } finally {
      reanalysis.end();
    }
  }

  /** What was withdrawn while this built must not come back, not even for a moment. */
  private long catchUp(IndexRebuild fresh, long from) {
    long reached = from;
    List<DocumentChange> changes = publications.changesAfter(reached, BATCH);
    while (!changes.isEmpty()) {
      Set<String> ids = new LinkedHashSet<>();
      changes.forEach(change -> ids.add(change.documentId()));
      ids.forEach(id -> put(fresh, id));
      reached = changes.getLast().number();
      changes = publications.changesAfter(reached, BATCH);
    }
    return reached;
  }

  private void put(IndexRebuild fresh, String id) {
    Optional<SearchDocument> published = publications.published(id).map(documents::of);
    if (published.isPresent()) {
      fresh.add(published.get());
    } else {
      fresh.remove(id);
    }
  }
}

package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import nl.vipez.library.Publications;
import nl.vipez.library.model.DocumentChange;
import nl.vipez.library.model.PublishedDocument;
import nl.vipez.search.IndexChange;
import nl.vipez.search.IndexRebuild;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.SearchIndex;
import nl.vipez.search.SynonymGroup;
import nl.vipez.theme.Themes;
import nl.vipez.theme.model.Theme;

/** Brings the index up to the library; called by one thread at a time. */
@ApplicationScoped
class IndexUpdate {
  private static final Logger LOG = Logger.getLogger(IndexUpdate.class.getName());
  private static final int BATCH = 20;
  private static final int MOST_WORDS = 5;

  private final IndexHolder holder;
  private final Publications publications;
  private final IndexedDocuments documents;
  private final Themes themes;
  private List<Theme> themesUsed = List.of();

  @Inject
  IndexUpdate(
      IndexHolder holder, Publications publications, IndexedDocuments documents, Themes themes) {
    this.holder = holder;
    this.publications = publications;
    this.documents = documents;
    this.themes = themes;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected IndexUpdate() {
    this.holder = null;
    this.publications = null;
    this.documents = null;
    this.themes = null;
  }

  /** Applies everything there is to apply, rebuilding first when the index cannot catch up. */
  void run() {
    SearchIndex index = holder.index();
    useSynonyms(index);
    if (cannotCatchUp(index)) {
      rebuild(index);
    }
    while (applyNext(index)) {
      // One batch after the other, until none is left.
    }
  }

  /** Gives up the open index; the next run opens it anew and rebuilds it when it is damaged. */
  void reopen() {
    themesUsed = List.of();
    holder.close();
  }

  /** How many changes the index is behind. */
  long behind() {
    return publications.lastChange() - holder.index().appliedChange();
  }

  private boolean cannotCatchUp(SearchIndex index) {
    long applied = index.appliedChange();
    long last = publications.lastChange();
    return applied > last
        || applied < publications.oldestChangeKept() - 1
        || (applied == 0 && last > 0);
  }

  private void rebuild(SearchIndex index) {
    // The number is taken first: what changes meanwhile is applied once more, which does no harm.
    long upTo = publications.lastChange();
    List<String> ids = publications.published();
    LOG.info(() -> "The index is built anew from " + ids.size() + " documents");
    try (IndexRebuild fresh = index.rebuild()) {
      for (String id : ids) {
        publications.published(id).map(documents::of).ifPresent(fresh::add);
      }
      fresh.finish(upTo);
    }
  }

  private boolean applyNext(SearchIndex index) {
    List<DocumentChange> changes = publications.changesAfter(index.appliedChange(), BATCH);
    if (changes.isEmpty()) {
      return false;
    }
    Set<String> ids = new LinkedHashSet<>();
    changes.forEach(change -> ids.add(change.documentId()));
    List<IndexChange> batch = new ArrayList<>();
    ids.forEach(id -> batch.add(change(id)));
    index.apply(batch, changes.getLast().number());
    return true;
  }

  /** What a document is now, which is at least as new as the change that led here. */
  private IndexChange change(String id) {
    Optional<PublishedDocument> published = publications.published(id);
    if (published.isEmpty()) {
      return new IndexChange.Remove(id);
    }
    SearchDocument document = documents.of(published.get());
    return new IndexChange.Put(document);
  }

  private void useSynonyms(SearchIndex index) {
    List<Theme> now = themes.all();
    if (now.equals(themesUsed)) {
      return;
    }
    List<SynonymGroup> groups = new ArrayList<>();
    for (Theme theme : now) {
      List<String> terms =
          themes.synonyms(theme.code()).stream()
              .filter(term -> term.split("\\s+").length <= MOST_WORDS)
              .distinct()
              .toList();
      if (terms.size() > 1) {
        groups.add(new SynonymGroup(terms));
      }
    }
    index.useSynonyms(groups);
    themesUsed = now;
  }
}

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
import nl.vipez.search.AnalysisSettings;
import nl.vipez.search.IndexChange;
import nl.vipez.search.IndexRebuild;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.SearchIndex;
import nl.vipez.theme.Vocabulary;

/** Brings the index up to the library; called by one thread at a time. */
@ApplicationScoped
class IndexUpdate {
  private static final Logger LOG = Logger.getLogger(IndexUpdate.class.getName());
  private static final int BATCH = 20;

  private final IndexHolder holder;
  private final Publications publications;
  private final IndexedDocuments documents;
  private final Vocabulary vocabulary;
  private final Synonyms synonyms;
  private final WeightSettings weights;
  private final Reanalysis reanalysis;
  private long vocabularyUsed;
  private AnalysisSettings wanted = AnalysisSettings.none();

  @Inject
  IndexUpdate(
      IndexHolder holder,
      Publications publications,
      IndexedDocuments documents,
      Vocabulary vocabulary,
      Synonyms synonyms,
      WeightSettings weights,
      Reanalysis reanalysis) {
    this.holder = holder;
    this.publications = publications;
    this.documents = documents;
    this.vocabulary = vocabulary;
    this.synonyms = synonyms;
    this.weights = weights;
    this.reanalysis = reanalysis;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected IndexUpdate() {
    this.holder = null;
    this.publications = null;
    this.documents = null;
    this.vocabulary = null;
    this.synonyms = null;
    this.weights = null;
    this.reanalysis = null;
  }

  /** Applies everything there is to apply, rebuilding first when the index cannot catch up. */
  void run() {
    SearchIndex index = holder.index();
    useSettings(index);
    if (cannotCatchUp(index) || !wanted.equals(index.analysis())) {
      rebuild(index);
    }
    while (applyNext(index)) {
      // One batch after the other, until none is left.
    }
  }

  /** Gives up the open index; the next run opens it anew and rebuilds it when it is damaged. */
  void reopen() {
    vocabularyUsed = 0;
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
    boolean follow = !cannotCatchUp(index);
    reanalysis.begin(ids.size());
    try (IndexRebuild fresh = index.rebuild(wanted)) {
      for (String id : ids) {
        publications.published(id).map(documents::of).ifPresent(fresh::add);
        reanalysis.one();
        // Those who search in the old index go on seeing what is published and withdrawn.
        if (follow) {
          applyNext(index);
        }
      }
      fresh.finish(upTo);
    } finally {
      reanalysis.end();
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

  private void useSettings(SearchIndex index) {
    long now = vocabulary.number();
    if (now != vocabularyUsed) {
      index.useSynonyms(synonyms.now());
      index.useWeights(weights.current());
      wanted = synonyms.analysis();
      vocabularyUsed = now;
    }
  }
}

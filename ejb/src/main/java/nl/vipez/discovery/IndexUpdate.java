package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.vipez.discovery.model.AnalysisProgress;
import nl.vipez.discovery.model.IndexState;
import nl.vipez.library.Publications;
import nl.vipez.library.model.PublishedDocument;
import nl.vipez.search.AnalysisSettings;
import nl.vipez.search.IndexChange;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.SearchIndex;
import nl.vipez.search.SentenceState;
import nl.vipez.theme.Vocabulary;

/**
 * Brings the index up to the library; called by one thread at a time. What is short is found at
 * once; long documents when they come one after the other, an import's, every second: each time
 * costs a segment that has to be merged.
 */
@ApplicationScoped
class IndexUpdate {
  private static final Duration AT_MOST_BEHIND = Duration.ofSeconds(1);

  private final Clock clock;
  private final IndexHolder holder;
  private final Publications publications;
  private final IndexedDocuments documents;
  private final Vocabulary vocabulary;
  private final Synonyms synonyms;
  private final WeightSettings weights;
  private final Reanalysis reanalysis;
  private final IndexBuilding building;
  private final ShortestFirst order = new ShortestFirst(this::change);
  private final AtomicBoolean rebuildWanted = new AtomicBoolean();
  private long vocabularyUsed;
  private Instant shown = Instant.EPOCH;
  private boolean hidden;
  private AnalysisSettings wanted = AnalysisSettings.none();

  @Inject
  IndexUpdate(
      Clock clock,
      IndexHolder holder,
      Publications publications,
      IndexedDocuments documents,
      Vocabulary vocabulary,
      Synonyms synonyms,
      WeightSettings weights,
      Reanalysis reanalysis,
      IndexBuilding building) {
    this.clock = clock;
    this.holder = holder;
    this.publications = publications;
    this.documents = documents;
    this.vocabulary = vocabulary;
    this.synonyms = synonyms;
    this.weights = weights;
    this.reanalysis = reanalysis;
    this.building = building;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected IndexUpdate() {
    this.clock = null;
    this.holder = null;
    this.publications = null;
    this.documents = null;
    this.vocabulary = null;
    this.synonyms = null;
    this.weights = null;
    this.reanalysis = null;
    this.building = null;
  }

  /**
   * Applies everything there is to apply, rebuilding first when the index cannot catch up.
   *
   * @param caughtUp is told each time nothing is left to apply
   * @return whether something cannot be found yet, and this wants to run again in a moment
   */
  boolean run(Runnable caughtUp) {
    SearchIndex index = holder.index();
    useSettings(index);
    boolean behind = cannotCatchUp(index);
    if (rebuildWanted.getAndSet(false)
        || behind
        || index.damaged()
        || !wanted.equals(index.analysis())) {
      building.build(index, wanted, behind ? () -> {} : () -> applyAll(index, caughtUp));
      order.begin();
    }
    applyAll(index, caughtUp);
    return hidden;
  }

  /** Builds the index anew at the next run. */
  void wantRebuild() {
    rebuildWanted.set(true);
  }

  /** Gives up the open index; the next run opens it anew and rebuilds it when it is damaged. */
  void reopen() {
    vocabularyUsed = 0;
    order.begin();
    holder.close();
  }

  /** Whether not all there is can be found, because the index is built anew from nothing. */
  boolean isIncomplete() {
    return reanalysis.progress().running() && holder.index().appliedChange() == 0;
  }

  /** How far the index is. */
  IndexState state() {
    AnalysisProgress progress = reanalysis.progress();
    return new IndexState(
        holder.index().appliedChange(),
        publications.lastChange(),
        progress.running(),
        progress.done(),
        progress.total());
  }

  /** How it stands with the sentence model. */
  SentenceState sentences() {
    return holder.index().sentences();
  }

  private boolean cannotCatchUp(SearchIndex index) {
    long applied = index.appliedChange();
    long last = publications.lastChange();
    return applied > last
        || applied < publications.oldestChangeKept() - 1
        || (applied == 0 && last > 0);
  }

  private void applyAll(SearchIndex index, Runnable caughtUp) {
    while (applyNext(index)) {
      // One batch after the other, until none is left.
    }
    caughtUp.run();
  }

  private boolean applyNext(SearchIndex index) {
    Optional<ShortestFirst.Batch> next =
        order.next(publications.changesAfter(index.appliedChange(), ShortestFirst.WINDOW));
    if (next.isEmpty()) {
      hidden = false;
      return false;
    }
    ShortestFirst.Batch batch = next.get();
    if (batch.urgent() || clock.instant().isAfter(shown.plus(AT_MOST_BEHIND))) {
      index.apply(batch.changes(), batch.reached());
      shown = clock.instant();
      hidden = false;
      return true;
    }
    index.applyAhead(batch.changes());
    hidden = true;
    return !batch.changes().isEmpty();
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

package nl.vipez.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.vipez.search.AccessFilter;
import nl.vipez.search.AnalysisSettings;
import nl.vipez.search.IndexChange;
import nl.vipez.search.IndexEntry;
import nl.vipez.search.IndexRebuild;
import nl.vipez.search.Passage;
import nl.vipez.search.PassageHit;
import nl.vipez.search.PassageRequest;
import nl.vipez.search.RelatedDocument;
import nl.vipez.search.SearchAnswer;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.SearchIndex;
import nl.vipez.search.SearchQuery;
import nl.vipez.search.SearchRequest;
import nl.vipez.search.SentenceState;
import nl.vipez.search.Suggestion;
import nl.vipez.search.SynonymGroup;
import nl.vipez.search.Trial;
import nl.vipez.search.Weights;
import nl.vipez.search.sentence.SentenceSlot;

/** The index on Lucene; {@link #open} is the way in. */
public final class LuceneSearchIndex implements SearchIndex {

  private static final long COMMIT_SECONDS = 5;

  private static final long TEND_SECONDS = 10;

  /** Reading a hundred megabytes takes some tenths of a second. */
  private static final long VERIFY_MINUTES = 10;

  private final Generations generations;
  private final ScheduledExecutorService committer;
  private final ScheduledExecutorService tender;
  private final SentenceThread sentences;
  private volatile Collection<SynonymGroup> synonyms = List.of();
  private volatile Ranking ranking;
  private volatile Searches searches;
  private volatile Searches tried;

  LuceneSearchIndex(Generations generations, Ranking ranking) {
    this.generations = generations;
    this.ranking = ranking;
    searches = new Searches(generations.languages(), ranking, synonyms);
    tried = searches;
    committer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("search-index-commit").factory());
    committer.scheduleWithFixedDelay(this::look, COMMIT_SECONDS, COMMIT_SECONDS, TimeUnit.SECONDS);
    committer.scheduleWithFixedDelay(
        generations::verify, VERIFY_MINUTES, VERIFY_MINUTES, TimeUnit.MINUTES);
    tender =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform()
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .name("search-index-tending")
                .factory());
    tender.scheduleWithFixedDelay(
        generations::tendQuietly, TEND_SECONDS, TEND_SECONDS, TimeUnit.SECONDS);
    sentences = new SentenceThread(generations);
  }

  /**
   * Opens the index in a folder, or starts an empty one when there is none, when it is damaged, or
   * when another make of the analysis wrote it; {@link SearchIndex#appliedChange()} then is 0.
   *
   * @param folder is made if needed; one process at a time may have it open
   * @throws nl.vipez.search.SearchIndexException when the folder cannot be used
   */
  public static SearchIndex open(Path folder) {
    return open(folder, Languages.load(), Ranking.usual());
  }

  /**
   * The same, with a slot for a sentence model, which is looked at every second and closed with the
   * index.
   *
   * @param limit how long a search waits for the model
   */
  public static SearchIndex open(Path folder, SentenceSlot slot, Duration limit) {
    return open(folder, Languages.load(), Ranking.usual(), slot, limit);
  }

  static LuceneSearchIndex open(
      Path folder, Languages languages, Ranking ranking, SentenceSlot slot, Duration limit) {
    Sentences sentences = new Sentences(slot, folder.resolve("sentence.vectors"), limit);
    LuceneSearchIndex index =
        new LuceneSearchIndex(Generations.open(folder, languages, ranking, sentences), ranking);
    index.sentences.start();
    return index;
  }

  static SearchIndex open(Path folder, Languages languages, Ranking ranking) {
    Generations generations = Generations.open(folder, languages, ranking);
    return new LuceneSearchIndex(generations, ranking);
  }

  @Override
  public SearchAnswer search(SearchRequest request) {
    return generations.view(
        request.access(), (view, languages) -> searches(languages).search(request, view));
  }

  @Override
  public SearchAnswer search(SearchRequest request, Trial trial) {
    return generations.view(
        request.access(), (view, languages) -> tried(languages, trial).search(request, view));
  }

  @Override
  public List<PassageHit> passages(PassageRequest request) {
    return generations.view(
        request.access(),
        (view, languages) -> searches(languages).passages().search(request, view));
  }

  @Override
  public List<Suggestion> suggest(String prefix, AccessFilter access, int max) {
    int most = Math.clamp(max, 1, 50);
    return generations.view(
        access, (view, languages) -> searches(languages).suggester().suggest(prefix, view, most));
  }

  @Override
  public List<RelatedDocument> related(String documentId, AccessFilter access, int max) {
    int most = Math.clamp(max, 1, 50);
    return generations.view(
        access, (view, languages) -> searches(languages).related().related(documentId, view, most));
  }

  @Override
  public List<Passage.Mark> marks(
      SearchQuery query, AccessFilter access, String text, String language) {
    return generations.view(
        access, (view, languages) -> searches(languages).marks(query, text, language, view));
  }

  @Override
  public long count(AccessFilter access) {
    return generations.view(access, (view, languages) -> view.count());
  }

  @Override
  public void apply(List<? extends IndexChange> changes, long changeNumber) {
    generations.apply(changes, changeNumber);
  }

  @Override
  public void applyAhead(List<? extends IndexChange> changes) {
    generations.applyAhead(changes);
  }

  @Override
  public long appliedChange() {
    return generations.appliedChange();
  }

  @Override
  public void commit() {
    generations.commit();
  }

  @Override
  public SentenceState sentences() {
    return generations.sentences().state();
  }

  private void look() {
    generations.commitQuietly();
    if (generations.suspect()) {
      generations.verify();
    }
  }

  @Override
  public List<IndexEntry> entries() {
    return generations.view(AccessFilter.everything(), (view, languages) -> Entries.of(view));
  }

  @Override
  public boolean damaged() {
    return generations.damaged();
  }

  @Override
  public boolean verify() {
    return generations.verify();
  }

  @Override
  public AnalysisSettings analysis() {
    return generations.languages().settings();
  }

  @Override
  public IndexRebuild rebuild(AnalysisSettings settings) {
    Generation fresh = generations.fresh(settings);
    return new IndexRebuild() {
      private boolean finished;

      @Override
      public void add(SearchDocument document) {
        Generations.run(() -> fresh.add(document));
      }

      @Override
      public void remove(String documentId) {
        Generations.run(() -> fresh.remove(documentId));
      }

      @Override
      public void finish(long changeNumber) {
        Generations.run(() -> fresh.reached(changeNumber));
        generations.swap(fresh);
        finished = true;
      }

      @Override
      public void close() {
        if (!finished) {
          generations.discard(fresh);
        }
      }
    };
  }

  @Override
  public void useSynonyms(Collection<SynonymGroup> groups) {
    synonyms = List.copyOf(groups);
    searches = new Searches(generations.languages(), ranking, synonyms);
  }

  @Override
  public void useWeights(Weights weights) {
    ranking = Ranking.of(weights);
  }

  /** What reads queries as the index at hand was made; made anew once the index is exchanged. */
  private Searches searches(Languages languages) {
    Searches known = searches;
    if (known.languages() != languages
        || known.groups() != synonyms
        || known.ranking() != ranking) {
      known = new Searches(languages, ranking, synonyms);
      searches = known;
    }
    return known;
  }

  /** The same under a trial; kept, for one setting is mostly tried on many queries in a row. */
  private Searches tried(Languages languages, Trial trial) {
    Ranking wanted = Ranking.of(trial.weights());
    for (Searches known : List.of(searches(languages), tried)) {
      if (known.suits(languages, wanted, trial.synonyms())) {
        return known;
      }
    }
    Searches made = new Searches(languages, wanted, trial.synonyms());
    tried = made;
    return made;
  }

  @Override
  public void close() {
    // Not shutdownNow: an interrupt in the middle of a commit closes the files under it for good.
    sentences.close();
    committer.shutdown();
    tender.shutdown();
    try {
      committer.awaitTermination(60, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Generations.run(generations::close);
  }

  /** Something that may find the disk failing. */
  interface Action {
    void run() throws IOException;
  }
}

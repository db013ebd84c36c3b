package nl.vipez.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.vipez.search.AccessFilter;
import nl.vipez.search.IndexChange;
import nl.vipez.search.IndexRebuild;
import nl.vipez.search.PassageHit;
import nl.vipez.search.PassageRequest;
import nl.vipez.search.RelatedDocument;
import nl.vipez.search.SearchAnswer;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.SearchIndex;
import nl.vipez.search.SearchRequest;
import nl.vipez.search.Suggestion;
import nl.vipez.search.SynonymGroup;

/** The index on Lucene; {@link #open} is the way in. */
public final class LuceneSearchIndex implements SearchIndex {

  private static final long COMMIT_SECONDS = 5;

  private final Generations generations;
  private final Languages languages;
  private final DocumentSearch documents;
  private final PassageSearch passages;
  private final RelatedSearch related;
  private final Suggester suggester;
  private final ScheduledExecutorService committer;
  private volatile SynonymTable synonyms;

  LuceneSearchIndex(Generations generations, Languages languages, Ranking ranking) {
    this.generations = generations;
    this.languages = languages;
    QueryWriter writer = new QueryWriter(ranking, languages.english());
    Planner planner = new Planner(languages.dutch(), writer);
    documents = new DocumentSearch(planner, new Speller(languages.dutch(), writer), ranking);
    passages = new PassageSearch(languages.dutch(), writer);
    related = new RelatedSearch(languages.dutch(), ranking);
    suggester = new Suggester(languages.dutch());
    synonyms = new SynonymTable(List.of(), languages.dutch());
    committer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("search-index-commit").factory());
    committer.scheduleWithFixedDelay(
        generations::commitQuietly, COMMIT_SECONDS, COMMIT_SECONDS, TimeUnit.SECONDS);
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

  static SearchIndex open(Path folder, Languages languages, Ranking ranking) {
    Generations generations = Generations.open(folder, languages, ranking);
    return new LuceneSearchIndex(generations, languages, ranking);
  }

  @Override
  public SearchAnswer search(SearchRequest request) {
    SynonymTable table = synonyms;
    return generations.view(request.access(), view -> documents.search(request, view, table));
  }

  @Override
  public List<PassageHit> passages(PassageRequest request) {
    return generations.view(request.access(), view -> passages.search(request, view));
  }

  @Override
  public List<Suggestion> suggest(String prefix, AccessFilter access, int max) {
    int most = Math.clamp(max, 1, 50);
    return generations.view(access, view -> suggester.suggest(prefix, view, most));
  }

  @Override
  public List<RelatedDocument> related(String documentId, AccessFilter access, int max) {
    int most = Math.clamp(max, 1, 50);
    return generations.view(access, view -> related.related(documentId, view, most));
  }

  @Override
  public long count(AccessFilter access) {
    return generations.view(access, View::count);
  }

  @Override
  public void apply(List<? extends IndexChange> changes, long changeNumber) {
    generations.apply(changes, changeNumber);
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
  public IndexRebuild rebuild() {
    Generation fresh = generations.fresh();
    return new IndexRebuild() {
      private boolean finished;

      @Override
      public void add(SearchDocument document) {
        Generations.run(() -> fresh.add(document));
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
    synonyms = new SynonymTable(groups, languages.dutch());
  }

  @Override
  public void close() {
    committer.shutdownNow();
    try {
      committer.awaitTermination(10, TimeUnit.SECONDS);
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

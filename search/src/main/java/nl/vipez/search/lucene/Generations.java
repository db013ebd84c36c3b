package nl.vipez.search.lucene;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import nl.vipez.search.AccessFilter;
import nl.vipez.search.AnalysisSettings;
import nl.vipez.search.IndexChange;
import nl.vipez.search.SearchIndexException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.IOUtils;

/** The index in use, and the exchange of it for a newly built one while searching goes on. */
final class Generations {

  private static final System.Logger LOG = System.getLogger(Generations.class.getName());

  private final IndexFolder folder;
  private final Languages languages;
  private final Ranking ranking;
  private final Sentences sentences;
  private volatile Generation current;
  private volatile boolean closed;
  private volatile boolean suspect;
  private volatile boolean damaged;

  private Generations(
      IndexFolder folder,
      Languages languages,
      Ranking ranking,
      Sentences sentences,
      Generation current) {
    this.folder = folder;
    this.languages = languages;
    this.ranking = ranking;
    this.sentences = sentences;
    this.current = current;
  }

  static Generations open(Path root, Languages languages, Ranking ranking) {
    return open(root, languages, ranking, Sentences.none());
  }

  static Generations open(Path root, Languages languages, Ranking ranking, Sentences sentences) {
    try {
      IndexFolder folder = new IndexFolder(root);
      Path used = folder.current();
      Generation current;
      try {
        current = Generation.open(used, languages, ranking);
      } catch (UnusableIndexException e) {
        LOG.log(
            Level.WARNING, "The search index starts empty: what was there is {0}", e.getMessage());
        used = folder.fresh();
        current = openFresh(used, languages, ranking);
        folder.use(used);
      }
      folder.keepOnly(used);
      return new Generations(folder, languages, ranking, sentences, current);
    } catch (IOException e) {
      throw new SearchIndexException("cannot open the search index in " + root, e);
    }
  }

  private static Generation openFresh(Path path, Languages languages, Ranking ranking)
      throws IOException {
    try {
      return Generation.open(path, languages, ranking);
    } catch (UnusableIndexException e) {
      throw new IOException("a new index cannot be read back", e);
    }
  }

  /** What is done with the index as one caller sees it. */
  interface Use<T> {
    T with(View view, Languages languages) throws IOException;
  }

  <T> T view(AccessFilter access, Use<T> use) {
    try {
      while (true) {
        Generation generation = current;
        IndexSearcher searcher;
        try {
          searcher = generation.acquire();
        } catch (AlreadyClosedException e) {
          if (closed || generation == current) {
            throw e;
          }
          continue;
        }
        try {
          return use.with(
              new View(
                  searcher,
                  generation.columns(),
                  generation.remembered(searcher.getIndexReader()),
                  generation.latent().vectors(),
                  sentences,
                  access),
              generation.languages());
        } finally {
          generation.release(searcher);
        }
      }
    } catch (IOException | AlreadyClosedException | InternalError e) {
      suspect = true;
      throw new SearchIndexException("the search index cannot be read", e);
    } catch (RuntimeException e) {
      suspect = true;
      throw e;
    }
  }

  /** Whether a read failed since the last look. */
  boolean suspect() {
    return suspect;
  }

  boolean damaged() {
    return damaged;
  }

  /** Looks whether all of the index is as it was written. */
  boolean verify() {
    suspect = false;
    Generation looked = current;
    try {
      looked.verify();
    } catch (IOException | RuntimeException e) {
      if (looked == current && !closed) {
        LOG.log(Level.ERROR, "The search index is damaged and wants rebuilding: {0}", e.toString());
        damaged = true;
      }
    }
    return damaged;
  }

  synchronized void apply(List<? extends IndexChange> changes, long number) {
    run(() -> current.apply(changes, number));
  }

  synchronized void applyAhead(List<? extends IndexChange> changes) {
    run(() -> current.applyAhead(changes));
  }

  synchronized void commit() {
    run(current::commit);
  }

  /** Commits from the background: what fails is told, and tried again. */
  void commitQuietly() {
    try {
      commit();
    } catch (SearchIndexException e) {
      LOG.log(Level.WARNING, "The search index could not be committed; tried again later", e);
    }
  }

  /** Works out what the index at hand lacks, from the background; takes seconds. */
  void tendQuietly() {
    Generation tended = current;
    try {
      tended.tend();
    } catch (IOException | RuntimeException e) {
      if (!closed && tended == current) {
        LOG.log(Level.WARNING, "The index could not be tended; tried again later", e);
      }
    }
  }

  Sentences sentences() {
    return sentences;
  }

  long appliedChange() {
    return current.change();
  }

  /** The languages of the index in use. */
  Languages languages() {
    return current.languages();
  }

  Generation fresh(AnalysisSettings settings) {
    try {
      Generation fresh = openFresh(folder.fresh(), languages.with(settings), ranking);
      Generation old = current;
      if (old.languages().settings().equals(settings) && old.latent().vectors().isPresent()) {
        fresh.latent().adopt(old.latent().vectors().get().terms());
      }
      return fresh;
    } catch (IOException e) {
      throw new SearchIndexException("cannot start a new search index", e);
    }
  }

  synchronized void swap(Generation fresh) {
    run(
        () -> {
          fresh.commit();
          folder.use(fresh.folder());
          Generation old = current;
          current = fresh;
          damaged = false;
          clearAway(old);
        });
  }

  /** A damaged index may not close well; the new one is in use all the same. */
  private void clearAway(Generation old) {
    try {
      old.discard();
      folder.keepOnly(current.folder());
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "The old search index is cleared away at the next start", e);
    }
  }

  void discard(Generation fresh) {
    run(
        () -> {
          fresh.discard();
          IOUtils.rm(fresh.folder());
        });
  }

  synchronized void close() throws IOException {
    closed = true;
    current.close();
  }

  static void run(LuceneSearchIndex.Action action) {
    try {
      action.run();
    } catch (IOException | AlreadyClosedException e) {
      throw new SearchIndexException("the search index cannot be written", e);
    }
  }
}

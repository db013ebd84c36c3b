package nl.vipez.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vipez.search.AnalysisSettings;
import nl.vipez.search.IndexChange;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.dutch.DutchAnalysis;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/** One index on disk, open for writing and searching. */
final class Generation implements AutoCloseable {

  private static final String CHANGE = "change";
  private static final String MAKE = "make";
  private static final String ANALYSIS = "analysis";
  private static final String THIS_MAKE = Fields.SCHEMA + "." + DutchAnalysis.VERSION;

  private final Path folder;
  private final Languages languages;
  private final DocumentBlocks blocks;
  private final Directory directory;
  private final IndexWriter writer;
  private final Segments segments;
  private final SearcherManager searchers;
  private final Columns columns = new Columns();
  private final Latent latent;
  private final Remembered.Moments moments = new Remembered.Moments();
  private long change;
  private boolean dirty;
  private boolean committed;

  private Generation(
      Path folder,
      Languages languages,
      Directory directory,
      IndexWriter writer,
      Latent latent,
      long change)
      throws IOException {
    this.folder = folder;
    this.languages = languages;
    this.blocks = new DocumentBlocks(languages);
    this.directory = directory;
    this.writer = writer;
    this.segments = new Segments(writer);
    this.change = change;
    this.committed = DirectoryReader.indexExists(directory);
    this.latent = latent;
    this.searchers =
        new SearcherManager(
            writer,
            new SearcherFactory() {
              @Override
              public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
                  throws IOException {
                latent.warm(reader);
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setSimilarity(writer.getConfig().getSimilarity());
                return searcher;
              }
            });
  }

  /**
   * Opens what is in a folder, under the settings that it was made under, or starts an empty index
   * in it.
   *
   * @throws UnusableIndexException when what is there was made otherwise or is damaged
   */
  static Generation open(Path folder, Languages languages, Ranking ranking)
      throws IOException, UnusableIndexException {
    Directory directory = FSDirectory.open(folder);
    try {
      Map<String, String> data =
          DirectoryReader.indexExists(directory) ? check(directory) : Map.of();
      long change = Long.parseLong(data.getOrDefault(CHANGE, "0"));
      String settings = data.get(ANALYSIS);
      Languages made =
          settings == null ? languages : languages.with(AnalysisSettings.parse(settings));
      Latent latent = new Latent(new LatentFile(directory, make(made)));
      IndexWriter writer = new IndexWriter(directory, Segments.config(made, ranking, latent));
      Generation opened = new Generation(folder, made, directory, writer, latent, change);
      opened.searchers.maybeRefreshBlocking();
      return opened;
    } catch (IOException | UnusableIndexException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(directory);
      throw e;
    }
  }

  private static String make(Languages languages) {
    return THIS_MAKE + "\n" + languages.settings().asText();
  }

  /** Reads all of the index once against its checksums, and gives what was committed with it. */
  private static Map<String, String> check(Directory directory) throws UnusableIndexException {
    try {
      SegmentInfos infos = SegmentInfos.readLatestCommit(directory);
      Map<String, String> data = infos.getUserData();
      if (!THIS_MAKE.equals(data.get(MAKE))) {
        throw new UnusableIndexException("made as " + data.get(MAKE) + ", this is " + THIS_MAKE);
      }
      Integrity.check(directory, infos);
      DirectoryReader.open(directory).close();
      return data;
    } catch (IOException | RuntimeException e) {
      throw new UnusableIndexException("damaged: " + e, e);
    }
  }

  /** How words are taken apart in it. */
  Languages languages() {
    return languages;
  }

  /**
   * Reads what is searched and what was committed last against the checksums.
   *
   * @throws IOException when something is not as it was written
   */
  void verify() throws IOException {
    IndexSearcher searcher = acquire();
    try {
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        if (leaf.reader() instanceof SegmentReader segment) {
          Integrity.check(directory, segment.getSegmentInfo().files());
        }
      }
    } finally {
      release(searcher);
    }
    latent.verify();
    synchronized (this) {
      if (!writer.isOpen()) {
        throw new IOException("the index closed itself", writer.getTragicException());
      }
      if (committed) {
        SegmentInfos.readLatestCommit(directory);
      }
    }
  }

  Path folder() {
    return folder;
  }

  synchronized long change() {
    return change;
  }

  IndexSearcher acquire() throws IOException {
    return searchers.acquire();
  }

  void release(IndexSearcher searcher) throws IOException {
    searchers.release(searcher);
  }

  Remembered remembered(IndexReader reader) {
    return moments.of(reader);
  }

  Columns columns() {
    return columns;
  }

  Latent latent() {
    return latent;
  }

  /** Merges segments and works the latent vectors out when that is wanted; takes seconds then. */
  void tend() throws IOException {
    IndexSearcher searcher = acquire();
    try {
      if (latent.wanted(searcher.getIndexReader())) {
        latent.train(searcher.getIndexReader());
      }
      if (!segments.wanted(searcher.getIndexReader())) {
        return;
      }
    } finally {
      release(searcher);
    }
    segments.merge();
    synchronized (this) {
      // Until that is committed the merged ones stay on disk as well.
      dirty = true;
    }
    searchers.maybeRefreshBlocking();
  }

  /** Takes over changes; visible when this returns, with those taken over ahead. */
  synchronized void apply(List<? extends IndexChange> changes, long number) throws IOException {
    if (number >= change) {
      applyAhead(changes);
      reached(number);
    }
  }

  /** Takes over changes, not yet visible. */
  synchronized void applyAhead(List<? extends IndexChange> changes) throws IOException {
    List<List<Document>> made = new ArrayList<>();
    for (IndexChange each : changes) {
      made.add(block(each));
    }
    for (int i = 0; i < made.size(); i++) {
      Term id = new Term(Fields.ID, changes.get(i).documentId());
      if (made.get(i).isEmpty()) {
        writer.deleteDocuments(id);
      } else {
        writer.updateDocuments(id, made.get(i));
      }
      dirty = true;
    }
  }

  /** Adds one document, not yet visible; several threads may do so at once. */
  void add(SearchDocument document) throws IOException {
    writer.updateDocuments(new Term(Fields.ID, document.id()), blocks.of(document));
  }

  /** Takes one document out again. */
  void remove(String documentId) throws IOException {
    writer.deleteDocuments(new Term(Fields.ID, documentId));
  }

  /** Says up to which change the documents added go. */
  synchronized void reached(long number) throws IOException {
    change = number;
    dirty = true;
    searchers.maybeRefreshBlocking();
  }

  synchronized void commit() throws IOException {
    if (dirty && writer.isOpen()) {
      Map<String, String> data =
          Map.of(
              CHANGE,
              Long.toString(change),
              MAKE,
              THIS_MAKE,
              ANALYSIS,
              languages.settings().asText());
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
      dirty = false;
      committed = true;
    }
  }

  private List<Document> block(IndexChange change) throws IOException {
    return change instanceof IndexChange.Put put ? blocks.of(put.document()) : List.of();
  }

  /** Commits and closes. */
  @Override
  public synchronized void close() throws IOException {
    try {
      commit();
    } finally {
      discard();
    }
  }

  /** Closes without committing. */
  synchronized void discard() throws IOException {
    IOUtils.close(searchers, writer, directory);
  }
}

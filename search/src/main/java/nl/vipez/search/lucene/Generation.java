package nl.vipez.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.vipez.search.AnalysisSettings;
import nl.vipez.search.IndexChange;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.dutch.DutchAnalysis;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

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
  private final SearcherManager searchers;
  private final ParentBits parentBits = new ParentBits();
  private long change;
  private boolean dirty;

  private Generation(
      Path folder, Languages languages, Directory directory, IndexWriter writer, long change)
      throws IOException {
    this.folder = folder;
    this.languages = languages;
    this.blocks = new DocumentBlocks(languages);
    this.directory = directory;
    this.writer = writer;
    this.change = change;
    this.searchers = new SearcherManager(writer, null);
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
      IndexWriterConfig config = new IndexWriterConfig(made.analyzer());
      config.setSimilarity(new BM25Similarity(ranking.k1(), ranking.b()));
      config.setRAMBufferSizeMB(64);
      config.setCommitOnClose(false);
      IndexWriter writer = new IndexWriter(directory, config);
      Generation opened = new Generation(folder, made, directory, writer, change);
      opened.searchers.maybeRefreshBlocking();
      return opened;
    } catch (IOException | UnusableIndexException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(directory);
      throw e;
    }
  }

  /** Reads all of the index once against its checksums, and gives what was committed with it. */
  private static Map<String, String> check(Directory directory) throws UnusableIndexException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().storedFields();
        if (leaf.reader() instanceof org.apache.lucene.index.CodecReader segment) {
          segment.checkIntegrity();
        }
      }
      Map<String, String> data = reader.getIndexCommit().getUserData();
      if (!THIS_MAKE.equals(data.get(MAKE))) {
        throw new UnusableIndexException("made as " + data.get(MAKE) + ", this is " + THIS_MAKE);
      }
      return data;
    } catch (IOException | RuntimeException e) {
      throw new UnusableIndexException("damaged: " + e, e);
    }
  }

  /** How words are taken apart in it. */
  Languages languages() {
    return languages;
  }

  Path folder() {
    return folder;
  }

  synchronized long change() {
    return change;
  }

  IndexSearcher acquire() throws IOException {
    IndexSearcher searcher = searchers.acquire();
    searcher.setSimilarity(writer.getConfig().getSimilarity());
    return searcher;
  }

  void release(IndexSearcher searcher) throws IOException {
    searchers.release(searcher);
  }

  ParentBits parentBits() {
    return parentBits;
  }

  /** Takes over changes; visible when this returns. */
  synchronized void apply(List<? extends IndexChange> changes, long number) throws IOException {
    if (number > change) {
      List<List<Document>> made = changes.stream().map(this::block).toList();
      for (int i = 0; i < made.size(); i++) {
        Term id = new Term(Fields.ID, changes.get(i).documentId());
        if (made.get(i).isEmpty()) {
          writer.deleteDocuments(id);
        } else {
          writer.updateDocuments(id, made.get(i));
        }
      }
      change = number;
      dirty = true;
      searchers.maybeRefreshBlocking();
    }
  }

  /** Adds one document, not yet visible. */
  synchronized void add(SearchDocument document) throws IOException {
    writer.updateDocuments(new Term(Fields.ID, document.id()), blocks.of(document));
    dirty = true;
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
    }
  }

  private List<Document> block(IndexChange change) {
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

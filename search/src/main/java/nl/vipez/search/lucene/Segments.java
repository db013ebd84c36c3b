package nl.vipez.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * Keeps an index in few segments: each costs a search its words and buffers again, and documents
 * that come one by one would leave ten and more.
 */
final class Segments {

  private static final double A_TIER = 3;
  private static final double BUFFER_MEGABYTES = 64;

  /** From more than so many on, when nothing changes, they are merged. */
  static final int MOST = 5;

  /** So many are left then: the largest ones as they are, and one of all the others. */
  static final int FEW = 3;

  private final IndexWriter writer;
  private int looked = -1;

  Segments(IndexWriter writer) {
    this.writer = writer;
  }

  /** How an index is written. */
  static IndexWriterConfig config(Languages languages, Ranking ranking, Latent latent) {
    return new IndexWriterConfig(languages.analyzer())
        .setOpenMode(OpenMode.CREATE_OR_APPEND)
        .setSimilarity(new BM25Similarity(ranking.k1(), ranking.b()))
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setCommitOnClose(false)
        // Half a second otherwise, at each refresh and commit: what is new is to be found at once.
        .setMaxFullFlushMergeWaitMillis(0)
        .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(A_TIER))
        // A merged segment is large: its passages' vectors are worked out before it is searched.
        .setMergedSegmentWarmer(latent::warm);
  }

  /**
   * Whether there are more than there should be and nothing changed since this was asked last.
   *
   * @param reader of the index as it is now; asked at intervals
   */
  boolean wanted(IndexReader reader) {
    boolean quiet = reader.numDocs() == looked;
    looked = reader.numDocs();
    return quiet && reader.leaves().size() > MOST;
  }

  /** Merges the smallest ones into one; takes seconds, and as much again on disk for as long. */
  void merge() throws IOException {
    writer.forceMerge(FEW);
  }
}

package nl.vipez.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every document makes a segment, and none is merged by itself. */
class SegmentsTest {
  private final Directory directory = new ByteBuffersDirectory();
  private IndexWriter writer;
  private MergePolicy usual;
  private Segments segments;

  @BeforeEach
  void open() throws IOException {
    Latent latent = new Latent(new LatentFile(directory, "test"));
    writer = new IndexWriter(directory, Segments.config(Languages.load(), Ranking.usual(), latent));
    usual = writer.getConfig().getMergePolicy();
    writer.getConfig().setMergePolicy(NoMergePolicy.INSTANCE);
    segments = new Segments(writer);
  }

  @AfterEach
  void close() throws IOException {
    writer.close();
    directory.close();
  }

  @Test
  void manyAreMergedWhenNothingChanges() throws IOException {
    add(Segments.MOST + 1);
    assertThat(wanted()).as("something may just have changed").isFalse();
    add(1);
    assertThat(wanted()).as("something changed").isFalse();
    assertThat(wanted()).isTrue();
    writer.getConfig().setMergePolicy(usual);
    segments.merge();
    assertThat(count()).isLessThanOrEqualTo(Segments.FEW);
    assertThat(wanted()).isFalse();
  }

  @Test
  void aFewAreLeftAsTheyAre() throws IOException {
    add(Segments.MOST);
    assertThat(wanted()).isFalse();
    assertThat(wanted()).isFalse();
  }

  private void add(int documents) throws IOException {
    for (int i = 0; i < documents; i++) {
      writer.addDocument(new Document());
      writer.flush();
    }
  }

  private boolean wanted() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return segments.wanted(reader);
    }
  }

  private int count() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return reader.leaves().size();
    }
  }
}

package nl.vipez.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.TextPart;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The same passages in an index as somebody who knows Lucene makes it at first: text with offsets
 * for the highlighter, and stored; all in one segment, which suits it.
 */
final class BenchPlain implements AutoCloseable {

  /** The stored text. */
  static final String STORED = "stored_text";

  private static final FieldType MARKABLE = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    MARKABLE.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    MARKABLE.freeze();
  }

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private BenchPlain(Directory directory, Ranking ranking) throws IOException {
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new BM25Similarity(ranking.k1(), ranking.b()));
  }

  /** Opens what is in a folder; makes it first when there is nothing. */
  static BenchPlain open(
      Path folder, List<SearchDocument> documents, Languages languages, Ranking ranking)
      throws IOException {
    if (!Files.exists(folder)) {
      Path draft = folder.resolveSibling(folder.getFileName() + ".draft");
      try (Directory made = FSDirectory.open(draft)) {
        write(documents, made, languages, ranking);
      }
      Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    }
    return new BenchPlain(FSDirectory.open(folder), ranking);
  }

  IndexSearcher searcher() {
    return searcher;
  }

  private static void write(
      List<SearchDocument> documents, Directory directory, Languages languages, Ranking ranking)
      throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(languages.analyzer());
    config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    config.setSimilarity(new BM25Similarity(ranking.k1(), ranking.b()));
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (SearchDocument document : documents) {
        String field = document.language().equals("en") ? Fields.TEXT_EN : Fields.TEXT;
        for (TextPart part : document.parts()) {
          for (PassageCutter.Span span : PassageCutter.cut(part.text())) {
            String text = part.text().substring(span.start(), span.end());
            Document passage = new Document();
            passage.add(new Field(field, text, MARKABLE));
            passage.add(new StoredField(STORED, text));
            writer.addDocument(passage);
          }
        }
      }
      writer.forceMerge(1);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}

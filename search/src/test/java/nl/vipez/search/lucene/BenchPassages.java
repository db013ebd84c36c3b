package nl.vipez.search.lucene;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.vipez.search.AccessFilter;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/** Writes the passages of an index for another engine to take in, as its bulk interface wants. */
final class BenchPassages {

  private BenchPassages() {}

  static void write(Generations generations, Path file) {
    generations.view(
        AccessFilter.everything(),
        (view, read) -> {
          try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (LeafReaderContext leaf : view.leaves()) {
              write(leaf, view.parents(leaf), out);
            }
          }
          return file;
        });
  }

  private static void write(LeafReaderContext leaf, FixedBitSet parents, BufferedWriter out)
      throws IOException {
    BinaryDocValues stored = StoredColumn.of(leaf.reader());
    int first = 0;
    for (int place = 0; place < leaf.reader().maxDoc(); place++) {
      if (parents.get(place)) {
        StoredDocument document = StoredDocument.read(leaf, place);
        for (int passage = first; passage < place; passage++) {
          out.write(
              "{\"index\":{}}\n" + json(document, StoredPassage.read(stored, passage)) + "\n");
        }
        first = place + 1;
      }
    }
  }

  private static String json(StoredDocument document, StoredPassage passage) {
    StringBuilder json = new StringBuilder("{\"doc\":" + quoted(document.id()));
    json.append(",\"title\":").append(quoted(document.title()));
    json.append(",\"visibility\":\"PARTICIPANTS\",\"owner\":").append(quoted(document.owner()));
    json.append(",\"page\":").append(passage.part());
    for (Map.Entry<String, List<String>> facet : document.facets().entrySet()) {
      json.append(",\"" + facet.getKey() + "\":").append(quoted(facet.getValue().getFirst()));
    }
    return json.append(",\"text\":").append(quoted(passage.text())).append('}').toString();
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}

package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.search.SearchDocument;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/** What is kept of a document. */
record StoredDocument(
    String id,
    String title,
    String owner,
    Map<String, String> facts,
    Map<String, List<String>> facets,
    List<String> near) {

  static StoredDocument of(SearchDocument source) {
    return new StoredDocument(
        source.id(),
        source.title(),
        source.owner(),
        source.facts(),
        source.facets(),
        List.copyOf(source.nearDuplicates()));
  }

  /** Reads a document by its place in a segment. */
  static StoredDocument read(LeafReaderContext leaf, int document) throws IOException {
    ByteArrayDataInput in = StoredColumn.at(StoredColumn.of(leaf.reader()), document);
    return new StoredDocument(
        in.readString(),
        in.readString(),
        in.readString(),
        StoredMaps.facts(in.readString()),
        StoredMaps.facets(in.readString()),
        StoredColumn.readStrings(in));
  }

  BytesRef bytes() throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeString(id);
    out.writeString(title);
    out.writeString(owner);
    out.writeString(StoredMaps.ofFacts(facts));
    out.writeString(StoredMaps.ofFacets(facets));
    StoredColumn.writeStrings(near, out);
    return new BytesRef(out.toArrayCopy());
  }

  static String text(Document document, String field) {
    return Optional.ofNullable(document.get(field)).orElse("");
  }
}

package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;

/** What is stored of a document. */
record StoredDocument(
    String id,
    String title,
    String owner,
    Map<String, String> facts,
    Map<String, List<String>> facets,
    List<String> near) {

  private static final Set<String> FIELDS =
      Set.of(
          Fields.ID,
          Fields.STORED_TITLE,
          Fields.STORED_OWNER,
          Fields.STORED_FACTS,
          Fields.STORED_FACETS,
          Fields.NEAR);

  /** Reads a document by its place in the whole index. */
  static StoredDocument read(StoredFields stored, int place) throws IOException {
    Document document = stored.document(place, FIELDS);
    return new StoredDocument(
        text(document, Fields.ID),
        text(document, Fields.STORED_TITLE),
        text(document, Fields.STORED_OWNER),
        StoredMaps.facts(text(document, Fields.STORED_FACTS)),
        StoredMaps.facets(text(document, Fields.STORED_FACETS)),
        List.of(document.getValues(Fields.NEAR)));
  }

  static String text(Document document, String field) {
    return Optional.ofNullable(document.get(field)).orElse("");
  }
}

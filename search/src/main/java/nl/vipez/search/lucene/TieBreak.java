package nl.vipez.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * What puts documents in order that are otherwise equal: a document's id, or its title before its
 * id. Read only when it is asked for, since few documents are equal and reading takes as long as
 * scoring.
 */
final class TieBreak {

  private final LeafReader segment;
  private final String field;
  private final int document;
  private @Nullable BytesRef read;

  TieBreak(LeafReader segment, String field, int document) {
    this.segment = segment;
    this.field = field;
    this.document = document;
  }

  BytesRef bytes() {
    BytesRef known = read;
    if (known == null) {
      try {
        SortedDocValues values = DocValues.getSorted(segment, field);
        known =
            values.advanceExact(document)
                ? BytesRef.deepCopyOf(values.lookupOrd(values.ordValue()))
                : new BytesRef();
      } catch (IOException e) {
        throw new UncheckedIOException("a document's id cannot be read", e);
      }
      read = known;
    }
    return known;
  }
}

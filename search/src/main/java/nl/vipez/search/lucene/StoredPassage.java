package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.List;
import nl.vipez.search.Locator;
import nl.vipez.search.TextPart;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * What is kept of a passage.
 *
 * @param part the number of the part it stands in
 * @param start where in the part it begins
 */
record StoredPassage(int part, Locator locator, List<String> headings, int start, String text) {

  /** Of a stretch of a part. */
  static StoredPassage of(TextPart part, PassageCutter.Span span) {
    return new StoredPassage(
        part.number(),
        part.locator(),
        part.headings(),
        span.start(),
        part.text().substring(span.start(), span.end()));
  }

  /**
   * Reads one.
   *
   * @param column of the segment, not yet behind the place
   */
  static StoredPassage read(BinaryDocValues column, int place) throws IOException {
    ByteArrayDataInput in = StoredColumn.at(column, place);
    return new StoredPassage(
        in.readVInt(),
        new Locator(Locator.Type.valueOf(in.readString()), in.readString()),
        StoredColumn.readStrings(in),
        in.readVInt(),
        in.readString());
  }

  BytesRef bytes() throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeVInt(part);
    out.writeString(locator.type().name());
    out.writeString(locator.label());
    StoredColumn.writeStrings(headings, out);
    out.writeVInt(start);
    out.writeString(text);
    return new BytesRef(out.toArrayCopy());
  }
}

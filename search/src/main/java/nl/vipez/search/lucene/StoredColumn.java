package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/** The column in which passages and documents are kept. */
final class StoredColumn {

  private StoredColumn() {}

  /** Goes forward only. */
  static BinaryDocValues of(LeafReader segment) throws IOException {
    BinaryDocValues column = segment.getBinaryDocValues(Fields.STORED);
    if (column == null) {
      throw new IOException("a segment keeps nothing of its documents");
    }
    return column;
  }

  /** What is kept at a place. */
  static ByteArrayDataInput at(BinaryDocValues column, int place) throws IOException {
    if (!column.advanceExact(place)) {
      throw new IOException("nothing is kept at place " + place);
    }
    BytesRef bytes = column.binaryValue();
    return new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
  }

  static void writeStrings(List<String> strings, DataOutput out) throws IOException {
    out.writeVInt(strings.size());
    for (String string : strings) {
      out.writeString(string);
    }
  }

  static List<String> readStrings(ByteArrayDataInput in) throws IOException {
    int count = in.readVInt();
    List<String> strings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      strings.add(in.readString());
    }
    return List.copyOf(strings);
  }
}

package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * Which values of a facet documents have, in plain rows: each search counts them of all it finds.
 */
final class FacetValues {

  private final PerSegment<Column> kept = new PerSegment<>();

  /**
   * One facet of a segment.
   *
   * @param values what there is, by number
   * @param starts where those of a document begin, by the document's number; one more for the end
   * @param numbers of the values, document after document
   */
  record Column(String[] values, int[] starts, int[] numbers) {

    /** Counts a document. */
    void count(int document, int[] counts) {
      for (int i = starts[document]; i < starts[document + 1]; i++) {
        counts[numbers[i]]++;
      }
    }
  }

  /** Those of a facet; not to be changed. */
  Column of(LeafReader segment, Blocks blocks, String facet) throws IOException {
    return kept.of(segment, facet, () -> read(segment, blocks, Fields.facet(facet)));
  }

  private static Column read(LeafReader segment, Blocks blocks, String field) throws IOException {
    SortedSetDocValues read = DocValues.getSortedSet(segment, field);
    String[] values = new String[Math.toIntExact(read.getValueCount())];
    for (int i = 0; i < values.length; i++) {
      values[i] = read.lookupOrd(i).utf8ToString();
    }
    int[] starts = new int[blocks.count() + 1];
    int[] numbers = new int[blocks.count()];
    int count = 0;
    for (int document = 0; document < blocks.count(); document++) {
      if (read.advanceExact(blocks.place(document))) {
        for (int i = 0; i < read.docValueCount(); i++) {
          if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
          }
          numbers[count++] = (int) read.nextOrd();
        }
      }
      starts[document + 1] = count;
    }
    return new Column(values, starts, Arrays.copyOf(numbers, count));
  }
}

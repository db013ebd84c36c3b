package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vipez.search.Passage.Mark;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/**
 * Where words stand in some passages of a segment. Read word after word for all of the passages:
 * opening a word costs more than reading on.
 */
final class WordPlaces {

  private static final int[] NOWHERE = {};

  private final Norms norms;
  private final Map<String, Map<Term, Integer>> numbers = new LinkedHashMap<>();
  private int words;
  private int[] passages = NOWHERE;
  private int[][] places = {};

  WordPlaces(Norms norms) {
    this.norms = norms;
  }

  /** The number by which to ask for a word. */
  int number(Term word) {
    Map<Term, Integer> known = numbers.computeIfAbsent(word.field(), f -> new LinkedHashMap<>());
    Integer number = known.get(word);
    if (number == null) {
      number = words++;
      known.put(word, number);
    }
    return number;
  }

  /**
   * Turns to some passages.
   *
   * @param some ascending
   */
  void read(LeafReaderContext leaf, int... some) throws IOException {
    passages = some;
    places = new int[words * some.length][];
    Arrays.fill(places, NOWHERE);
    for (Map.Entry<String, Map<Term, Integer>> field : numbers.entrySet()) {
      Terms terms = leaf.reader().terms(field.getKey());
      byte[] lengths = norms.of(leaf.reader(), field.getKey());
      // A passage has its text in one language.
      int[] held = Arrays.stream(some).filter(passage -> lengths[passage] != 0).toArray();
      if (terms != null && held.length > 0) {
        read(terms.iterator(), field.getValue(), held);
      }
    }
  }

  private void read(TermsEnum terms, Map<Term, Integer> asked, int... held) throws IOException {
    PostingsEnum at = null;
    for (Map.Entry<Term, Integer> word : asked.entrySet()) {
      if (terms.seekExact(word.getKey().bytes())) {
        at = terms.postings(at, PostingsEnum.OFFSETS);
        for (int passage : held) {
          if ((at.docID() < passage ? at.advance(passage) : at.docID()) == passage) {
            places[place(word.getValue(), passage)] = offsets(at);
          }
        }
      }
    }
  }

  private static int[] offsets(PostingsEnum at) throws IOException {
    int[] offsets = new int[2 * at.freq()];
    for (int i = 0; i < offsets.length; i += 2) {
      at.nextPosition();
      offsets[i] = at.startOffset();
      offsets[i + 1] = at.endOffset();
    }
    return offsets;
  }

  private int place(int word, int passage) {
    return word * passages.length + Arrays.binarySearch(passages, passage);
  }

  /** Adds the places where a word stands in a passage; says whether it does. */
  boolean add(int word, int passage, int length, List<Mark> marks) {
    int[] offsets = places[place(word, passage)];
    for (int i = 0; i < offsets.length; i += 2) {
      Marks.add(offsets[i], offsets[i + 1], length, marks);
    }
    return offsets.length > 0;
  }
}

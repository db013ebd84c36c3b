package nl.vipez.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;

/**
 * Narrows a scope to the documents that hold enough of the words asked for, anywhere in them: all
 * of one or two, most of more. Where no document holds that many, the most that any holds.
 */
final class Coverage {

  private Coverage() {}

  /** How many of so many words a document must hold. */
  static int wanted(int words) {
    return words <= 2 ? words : (int) Math.ceil(words * 0.6);
  }

  /**
   * Narrows the scope.
   *
   * @param holders one a word: the places of the documents that hold it, by segment
   * @return whether fewer words had to do
   */
  static boolean narrow(View view, Scope scope, List<List<int[]>> holders) {
    if (holders.isEmpty()) {
      return false;
    }
    List<byte[]> held = new ArrayList<>();
    int most = 0;
    for (LeafReaderContext leaf : view.leaves()) {
      byte[] counts = new byte[leaf.reader().maxDoc()];
      FixedBitSet passing = scope.passing(leaf.ord);
      for (List<int[]> word : holders) {
        for (int document : word.get(leaf.ord)) {
          counts[document]++;
          if (counts[document] > most && passing.get(document)) {
            most = counts[document];
          }
        }
      }
      held.add(counts);
    }
    int wanted = wanted(holders.size());
    int needed = Math.max(1, Math.min(wanted, most));
    List<FixedBitSet> enough = new ArrayList<>();
    for (LeafReaderContext leaf : view.leaves()) {
      byte[] counts = held.get(leaf.ord);
      FixedBitSet documents = new FixedBitSet(counts.length);
      for (List<int[]> word : holders) {
        for (int document : word.get(leaf.ord)) {
          if (counts[document] >= needed) {
            documents.set(document);
          }
        }
      }
      enough.add(documents);
    }
    scope.within(enough);
    return needed < wanted && most > 0;
  }
}

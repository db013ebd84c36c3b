package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
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
   * @param clauses one a word
   * @return whether fewer words had to do
   */
  static boolean narrow(View view, Scope scope, List<Query> clauses) throws IOException {
    if (clauses.isEmpty()) {
      return false;
    }
    List<byte[]> held = new ArrayList<>();
    for (LeafReaderContext leaf : view.leaves()) {
      held.add(new byte[leaf.reader().maxDoc()]);
    }
    for (Query clause : clauses) {
      List<FixedBitSet> documents = view.documents(clause);
      for (int leaf = 0; leaf < held.size(); leaf++) {
        count(documents.get(leaf), held.get(leaf));
      }
    }
    int most = 0;
    for (int leaf = 0; leaf < held.size(); leaf++) {
      most = Math.max(most, most(scope.passing(leaf), held.get(leaf)));
    }
    int wanted = wanted(clauses.size());
    int needed = Math.max(1, Math.min(wanted, most));
    scope.within(atLeast(held, needed));
    return needed < wanted && most > 0;
  }

  private static void count(FixedBitSet documents, byte[] held) {
    for (int doc = next(documents, 0); doc >= 0; doc = next(documents, doc + 1)) {
      held[doc]++;
    }
  }

  private static int most(FixedBitSet documents, byte[] held) {
    int most = 0;
    for (int doc = next(documents, 0); doc >= 0; doc = next(documents, doc + 1)) {
      most = Math.max(most, held[doc]);
    }
    return most;
  }

  private static List<FixedBitSet> atLeast(List<byte[]> held, int needed) {
    List<FixedBitSet> result = new ArrayList<>();
    for (byte[] counts : held) {
      FixedBitSet enough = new FixedBitSet(counts.length);
      for (int doc = 0; doc < counts.length; doc++) {
        if (counts[doc] >= needed) {
          enough.set(doc);
        }
      }
      result.add(enough);
    }
    return result;
  }

  /** The next bit, or -1: unlike Lucene's own, safe at the end. */
  private static int next(FixedBitSet bits, int from) {
    if (from >= bits.length()) {
      return -1;
    }
    int found = bits.nextSetBit(from);
    return found == org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS ? -1 : found;
  }
}

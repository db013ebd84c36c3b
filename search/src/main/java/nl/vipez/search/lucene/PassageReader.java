package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import nl.vipez.search.Passage;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Reads a document's best passages for one query, marked. */
final class PassageReader {

  private final View view;
  private final Query query;
  private final WordPlaces words;
  private final Optional<MarkedWords> marking;
  private @Nullable Weight weight;
  private @Nullable LeafReaderContext scored;
  private @Nullable Scorer scorer;
  private int asked = -1;

  /** For a query as it was written, not rewritten. */
  PassageReader(View view, Query query) throws IOException {
    this.view = view;
    this.query = query;
    this.words = new WordPlaces(view.norms());
    Optional<Query> marks = MarkedQuery.of(query);
    this.marking =
        marks.isPresent()
            ? Optional.of(
                MarkedWords.of(view.searcher().rewrite(marks.get()), view.searcher(), words))
            : Optional.empty();
  }

  /** A passage, and what it scores. */
  record At(LeafReaderContext leaf, int passage, float score) {
    int place() {
      return leaf.docBase + passage;
    }
  }

  /**
   * The best passages of some documents, each best first; its opening passage, unmarked, when only
   * its title was found.
   */
  Map<Found, List<Passage>> best(List<Found> documents, int count) throws IOException {
    Map<Found, List<At>> best = new IdentityHashMap<>();
    for (Found found : documents) {
      best.put(found, count > 0 ? places(found, count) : List.of());
    }
    Map<At, Passage> read = read(best.values().stream().flatMap(List::stream).toList());
    Map<Found, List<Passage>> result = new IdentityHashMap<>();
    best.forEach(
        (found, places) ->
            result.put(
                found, places.stream().map(at -> Objects.requireNonNull(read.get(at))).toList()));
    return result;
  }

  private List<At> places(Found found, int count) throws IOException {
    LeafReaderContext leaf = found.leaf();
    int document = found.document();
    List<At> best =
        count <= PassageScores.COUNTED ? known(found, count) : score(leaf, document, count);
    int first = first(leaf, document);
    return best.isEmpty() && first < document ? List.of(new At(leaf, first, 0)) : best;
  }

  /** Those that the document was ranked by need not be looked for again. */
  private static List<At> known(Found found, int count) {
    PassageScores.Strongest strongest = found.strongest();
    List<At> best = new ArrayList<>();
    for (int i = 0; i < Math.min(count, strongest.count()); i++) {
      best.add(new At(found.leaf(), strongest.place(i), strongest.score(i)));
    }
    return best;
  }

  /** Passages, marked; read in the order in which they stand, which goes through each file once. */
  Map<At, Passage> read(List<At> asked) throws IOException {
    List<At> order = new ArrayList<>(asked);
    order.sort(Comparator.comparingInt(At::place));
    Map<At, Passage> passages = new HashMap<>();
    int from = 0;
    while (from < order.size()) {
      LeafReaderContext leaf = order.get(from).leaf;
      int to = from;
      while (to < order.size() && order.get(to).leaf == leaf) {
        to++;
      }
      List<At> here = order.subList(from, to);
      words.read(leaf, here.stream().mapToInt(At::passage).distinct().toArray());
      BinaryDocValues stored = StoredColumn.of(leaf.reader());
      for (At at : here) {
        passages.put(at, read(at, StoredPassage.read(stored, at.passage)));
      }
      from = to;
    }
    return passages;
  }

  private Passage read(At at, StoredPassage stored) throws IOException {
    return new Passage(
        stored.part(),
        stored.locator(),
        stored.headings(),
        stored.start(),
        stored.text(),
        marking.isPresent()
            ? Marks.of(marking.get(), at.leaf, at.passage, stored.text().length())
            : List.of(),
        at.score);
  }

  private int first(LeafReaderContext leaf, int document) throws IOException {
    return document == 0 ? 0 : 1 + previous(view.parents(leaf), document - 1);
  }

  private static int previous(FixedBitSet parents, int from) {
    return parents.prevSetBit(from);
  }

  private List<At> score(LeafReaderContext leaf, int document, int count) throws IOException {
    PriorityQueue<At> best = new PriorityQueue<>(Comparator.comparingDouble(At::score));
    Scorer passages = scorer(leaf, document);
    if (passages != null) {
      DocIdSetIterator docs = passages.iterator();
      int first = first(leaf, document);
      int from = docs.docID() < first ? docs.advance(first) : docs.docID();
      for (int doc = from; doc < document; doc = docs.nextDoc()) {
        best.add(new At(leaf, doc, passages.score()));
        if (best.size() > count) {
          best.poll();
        }
      }
    }
    List<At> result = new ArrayList<>(best);
    result.sort(Comparator.comparingDouble(At::score).reversed());
    return result;
  }

  /** One that goes on from where it stands, as long as documents are asked for in order. */
  private @Nullable Scorer scorer(LeafReaderContext leaf, int document) throws IOException {
    if (scored != leaf || document <= asked) {
      scored = leaf;
      if (weight == null) {
        weight =
            view.searcher().createWeight(view.searcher().rewrite(query), ScoreMode.COMPLETE, 1);
      }
      scorer = weight.scorer(leaf);
    }
    asked = document;
    return scorer;
  }
}

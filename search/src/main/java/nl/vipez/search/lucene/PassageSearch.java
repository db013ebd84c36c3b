package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import nl.vipez.search.Passage;
import nl.vipez.search.PassageHit;
import nl.vipez.search.PassageRequest;
import nl.vipez.search.SearchQuery;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Finds single passages for a text. */
final class PassageSearch {

  private final TellingWords words;
  private final QueryWriter writer;

  PassageSearch(TellingWords words, QueryWriter writer) {
    this.words = words;
    this.writer = writer;
  }

  private record Place(PassageReader.At at, int document) {
    float score() {
      return at.score();
    }
  }

  List<PassageHit> search(PassageRequest request, View view) throws IOException {
    Query query = query(request.text(), view);
    Best best = new Best(view, new Scope(view, request.filters()), request.max());
    WindowScoring.search(query, view, best);
    List<Place> places = best.sorted();
    Map<PassageReader.At, Passage> read =
        new PassageReader(view, query).read(places.stream().map(Place::at).toList());
    List<PassageHit> result = new ArrayList<>();
    for (Place place : places) {
      StoredDocument document = StoredDocument.read(place.at.leaf(), place.document);
      result.add(
          new PassageHit(
              document.id(),
              document.title(),
              document.owner(),
              document.facts(),
              document.facets(),
              Objects.requireNonNull(read.get(place.at))));
    }
    return result;
  }

  private Query query(String text, View view) throws IOException {
    String read = text.substring(0, Math.min(text.length(), SearchQuery.MAX_TEXT));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (TellingWords.Telling one : words.of(read, view.searcher().getIndexReader())) {
      any.add(QueryWriter.boosted(writer.word(one.word()), one.weight()), Occur.SHOULD);
    }
    return any.build();
  }

  /** Keeps the best passages of documents in scope. */
  private static final class Best extends SimpleCollector {
    private final View view;
    private final Scope scope;
    private final int max;
    private final PriorityQueue<Place> best =
        new PriorityQueue<>(Comparator.comparingDouble(Place::score));
    private @Nullable Segment segment;
    private @Nullable Scorable scorer;

    Best(View view, Scope scope, int max) {
      this.view = view;
      this.scope = scope;
      this.max = max;
    }

    private record Segment(LeafReaderContext leaf, FixedBitSet parents, FixedBitSet passing) {}

    List<Place> sorted() {
      List<Place> result = new ArrayList<>(best);
      result.sort(Comparator.comparingDouble(Place::score).reversed());
      return result;
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      segment = new Segment(leaf, view.parents(leaf), scope.passing(leaf.ord));
    }

    @Override
    public void setScorer(Scorable newScorer) {
      scorer = newScorer;
    }

    @Override
    public void collect(int doc) throws IOException {
      Segment here = Optional.ofNullable(segment).orElseThrow();
      int document = here.parents.nextSetBit(doc);
      if (doc == document || !here.passing.get(document)) {
        return;
      }
      float score = Optional.ofNullable(scorer).orElseThrow().score();
      Place worst = best.peek();
      if (best.size() < max || (worst != null && score > worst.score())) {
        best.add(new Place(new PassageReader.At(here.leaf, doc, score), document));
        if (best.size() > max) {
          best.poll();
        }
      }
    }
  }
}

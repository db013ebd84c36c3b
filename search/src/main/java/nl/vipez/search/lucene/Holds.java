package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/** What a document must hold, somewhere in it. */
sealed interface Holds {

  /** The documents that hold it, by segment; seen or not. */
  List<FixedBitSet> documents(View view) throws IOException;

  /** The queries that score it and mark it in passages. */
  List<Query> scored();

  /**
   * A text or a facet's value.
   *
   * @param query finds the documents, by themselves or by a passage
   * @param scored what scores it; nothing for a facet
   */
  record Found(Query query, List<Query> scored) implements Holds {
    @Override
    public List<FixedBitSet> documents(View view) throws IOException {
      return view.documents(query);
    }
  }

  /** All of some, anywhere in the document. */
  record All(List<Holds> parts) implements Holds {
    @Override
    public List<FixedBitSet> documents(View view) throws IOException {
      List<FixedBitSet> result = parts.getFirst().documents(view);
      for (Holds part : parts.subList(1, parts.size())) {
        List<FixedBitSet> also = part.documents(view);
        for (int leaf = 0; leaf < result.size(); leaf++) {
          result.get(leaf).and(also.get(leaf));
        }
      }
      return result;
    }

    @Override
    public List<Query> scored() {
      return parts.stream().flatMap(part -> part.scored().stream()).toList();
    }
  }

  /** One of some. */
  record Any(List<Holds> parts) implements Holds {
    @Override
    public List<FixedBitSet> documents(View view) throws IOException {
      List<FixedBitSet> result = parts.getFirst().documents(view);
      for (Holds part : parts.subList(1, parts.size())) {
        List<FixedBitSet> also = part.documents(view);
        for (int leaf = 0; leaf < result.size(); leaf++) {
          result.get(leaf).or(also.get(leaf));
        }
      }
      return result;
    }

    @Override
    public List<Query> scored() {
      return parts.stream().flatMap(part -> part.scored().stream()).toList();
    }
  }

  /** Anything but this. */
  record Not(Holds part) implements Holds {
    @Override
    public List<FixedBitSet> documents(View view) throws IOException {
      List<FixedBitSet> result = part.documents(view);
      for (LeafReaderContext leaf : view.leaves()) {
        FixedBitSet others = view.parents(leaf).clone();
        others.andNot(result.get(leaf.ord));
        result.set(leaf.ord, others);
      }
      return result;
    }

    @Override
    public List<Query> scored() {
      return List.of();
    }
  }
}

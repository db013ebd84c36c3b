package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.List;
import nl.vipez.search.dutch.TextAnalysis;
import nl.vipez.search.dutch.Word;
import org.apache.lucene.index.Term;

/** How much words tell, by how few passages hold them: what BM25 calls idf. */
final class Rarity {

  private final View view;

  Rarity(View view) {
    this.view = view;
  }

  /**
   * What to multiply a synonym's weight with, so that finding it never counts for more than finding
   * what was asked for just because it is rarer: 1 or less.
   */
  float cap(List<Word> asked, List<Word> synonym) throws IOException {
    double own = of(asked);
    double other = of(synonym);
    return other > own ? (float) (own / other) : 1;
  }

  private double of(List<Word> words) throws IOException {
    int all = view.searcher().getIndexReader().numDocs();
    double sum = 0;
    for (Word word : words) {
      int whole = view.passages(new Term(Fields.TEXT, word.stem()));
      int inside = view.passages(new Term(Fields.TEXT, TextAnalysis.PART + word.stem()));
      double held = Math.max(whole, inside);
      sum += Math.log(1 + (all - held + 0.5) / (held + 0.5));
    }
    return sum;
  }
}

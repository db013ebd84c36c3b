package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.vipez.search.dutch.Word;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;

/** Names the compounds that a word is found in besides, commonest first. */
final class Compounds {

  private static final int MOST = 3;
  private static final int TRIED = 24;

  /** Compounds that hold the word, each in a document the caller may see. */
  List<String> holding(Word word, View view) throws IOException {
    List<String> result = new ArrayList<>();
    String prefix = word.stem() + Fields.SEPARATOR;
    for (VisibleTerms.Candidate candidate :
        VisibleTerms.startingWith(view, Fields.COMPOUNDS, prefix, TRIED)) {
      String compound = candidate.term().substring(prefix.length());
      boolean other = !compound.equals(word.surface());
      if (other && view.held(new TermQuery(new Term(Fields.COMPOUNDS, candidate.term())))) {
        result.add(compound);
        if (result.size() == MOST) {
          break;
        }
      }
    }
    return result;
  }
}

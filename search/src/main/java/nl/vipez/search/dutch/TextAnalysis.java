package nl.vipez.search.dutch;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;

/** How texts of one language are taken apart; safe for many threads. */
public interface TextAnalysis {

  /** Stands before an indexed term that is part of a compound. */
  char PART = '~';

  /** For the index: stems, each compound's parts on the same place marked with {@link #PART}. */
  Analyzer indexing();

  /** The words of a text, in order. */
  default List<Word> words(String text) {
    return Tokens.of(text).stream().map(this::word).toList();
  }

  /** A word that stands in a text, taken apart. */
  Word word(Tokens.Token token);
}

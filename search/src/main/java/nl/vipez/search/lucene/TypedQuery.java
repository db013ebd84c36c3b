package nl.vipez.search.lucene;

import java.util.ArrayList;
import java.util.List;
import nl.vipez.search.dutch.TextAnalysis;
import nl.vipez.search.dutch.Word;
import nl.vipez.search.query.ParsedQuery;
import nl.vipez.search.query.QueryPart;

/**
 * What a person typed, as the language knows it.
 *
 * @param parsed what was typed, taken apart
 * @param words the plain words, of which most must be there; with offsets in the text
 */
record TypedQuery(ParsedQuery parsed, List<Word> words) {

  private static final int MOST_WORDS = 64;

  static TypedQuery of(ParsedQuery parsed, TextAnalysis analysis) {
    return new TypedQuery(parsed, telling(analysis.words(parsed.plainWords())));
  }

  /** Without stop words, unless there are no others; each once. */
  static List<Word> telling(List<Word> words) {
    List<Word> telling = words.stream().filter(word -> !word.stopWord()).toList();
    List<Word> result = new ArrayList<>();
    for (Word word : telling.isEmpty() ? words : telling) {
      if (result.size() < MOST_WORDS
          && result.stream().noneMatch(other -> other.stem().equals(word.stem()))) {
        result.add(word);
      }
    }
    return result;
  }

  /** The parts that a document must answer to, whatever else it holds. */
  List<QueryPart> required() {
    return parsed.parts().stream()
        .filter(part -> !(part instanceof QueryPart.Words || part instanceof QueryPart.Not))
        .toList();
  }

  /** The parts that a document must not answer to. */
  List<QueryPart> excluded() {
    return parsed.parts().stream()
        .filter(QueryPart.Not.class::isInstance)
        .map(part -> ((QueryPart.Not) part).part())
        .toList();
  }
}

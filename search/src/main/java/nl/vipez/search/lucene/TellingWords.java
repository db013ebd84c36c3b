package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vipez.search.dutch.TextAnalysis;
import nl.vipez.search.dutch.Word;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * The words of a longer text that tell most: those that are rare in the index and stand in the text
 * more than once. A question is read whole; of a page only so many words fit in a query.
 */
final class TellingWords {
  private static final int MOST = 64;

  private final TextAnalysis dutch;
  private final TextAnalysis english;

  TellingWords(TextAnalysis dutch, TextAnalysis english) {
    this.dutch = dutch;
    this.english = english;
  }

  /**
   * A word that tells.
   *
   * @param word as it stands in the text
   * @param weight 1 for a word that stands there once, more for one that is repeated
   * @param telling weight times rarity
   */
  record Telling(Word word, float weight, double telling) {}

  List<Telling> of(String text, IndexReader reader) throws IOException {
    List<Word> words = dutch.words(text);
    Map<String, List<Word>> byStem = new LinkedHashMap<>();
    for (Word word : words.stream().allMatch(Word::stopWord) ? words : asked(words)) {
      byStem.computeIfAbsent(word.stem(), any -> new ArrayList<>()).add(word);
    }
    List<Telling> telling = new ArrayList<>();
    for (List<Word> same : byStem.values()) {
      float weight = (float) (1 + Math.log(same.size()));
      Word word = same.getFirst();
      telling.add(new Telling(word, weight, weight * rarity(word, reader)));
    }
    if (telling.size() > MOST) {
      telling.sort(Comparator.comparingDouble(Telling::telling).reversed());
    }
    return telling.subList(0, Math.min(MOST, telling.size()));
  }

  private static List<Word> asked(List<Word> words) {
    return words.stream().filter(word -> !word.stopWord()).toList();
  }

  /** 0 for a word that is nowhere: it finds nothing. */
  private double rarity(Word word, IndexReader reader) throws IOException {
    int found = reader.docFreq(new Term(Fields.TEXT, word.stem()));
    for (Word other : english.words(word.surface())) {
      found = Math.max(found, reader.docFreq(new Term(Fields.TEXT_EN, other.stem())));
    }
    return found == 0 ? 0 : Math.log((reader.maxDoc() + 1.0) / found);
  }
}

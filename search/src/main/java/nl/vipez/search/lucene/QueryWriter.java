package nl.vipez.search.lucene;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.vipez.search.dutch.TextAnalysis;
import nl.vipez.search.dutch.Word;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Writes words as queries over passages and titles, in both languages. */
final class QueryWriter {

  private static final int NEAR = 3;
  private static final int MOST_KNOWN = 10_000;

  private final Ranking ranking;
  private final TextAnalysis english;

  /** Written once, for synonyms come with every query and each is read as English as well. */
  private final Map<List<Spelling>, Query> written = new ConcurrentHashMap<>();

  QueryWriter(Ranking ranking, TextAnalysis english) {
    this.ranking = ranking;
    this.english = english;
  }

  /** A word: in the text, inside compounds, in titles and headings. */
  Query word(Word word) {
    return synonym(List.of(word));
  }

  private Query written(Word word) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(inside(Fields.TEXT, word.stem()), Occur.SHOULD);
    any.add(boosted(inside(Fields.TITLE, word.stem()), ranking.title()), Occur.SHOULD);
    if (!word.parts().isEmpty()) {
      any.add(boosted(apart(Fields.TEXT, word.parts()), ranking.apart()), Occur.SHOULD);
    }
    for (Word other : english.words(word.surface())) {
      any.add(new TermQuery(new Term(Fields.TEXT_EN, other.stem())), Occur.SHOULD);
      Query title = new TermQuery(new Term(Fields.TITLE_EN, other.stem()));
      any.add(boosted(title, ranking.title()), Occur.SHOULD);
    }
    return any.build();
  }

  /** A word in the headings above a passage: raises what is found, finds nothing by itself. */
  Query heading(Word word) {
    return boosted(inside(Fields.HEADINGS, word.stem()), ranking.headings());
  }

  /** Words in a row, literally but for their endings. */
  Query phrase(List<Word> words) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String field : List.of(Fields.TEXT, Fields.TITLE)) {
      any.add(inRow(field, words), Occur.SHOULD);
    }
    List<Word> inEnglish =
        words.stream().flatMap(w -> english.words(w.surface()).stream()).toList();
    for (String field : List.of(Fields.TEXT_EN, Fields.TITLE_EN)) {
      any.add(inRow(field, inEnglish), Occur.SHOULD);
    }
    return any.build();
  }

  /** All of the words in one passage. */
  Query together(List<Word> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.forEach(word -> all.add(word(word), Occur.MUST));
    return all.build();
  }

  /** Two words that were asked for side by side, standing near each other, also in compounds. */
  Query near(Word left, Word right) {
    MultiPhraseQuery.Builder row = new MultiPhraseQuery.Builder().setSlop(NEAR);
    for (Word word : List.of(left, right)) {
      row.add(
          new Term[] {
            new Term(Fields.TEXT, word.stem()),
            new Term(Fields.TEXT, TextAnalysis.PART + word.stem())
          });
    }
    return boosted(row.build(), ranking.near());
  }

  /** Any of the words asked for, each as a query. */
  Query anyOf(List<Query> words) {
    if (words.size() > 1 && ranking.balance() > 0) {
      return new Balanced(words, ranking.balance());
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    words.forEach(word -> any.add(word, Occur.SHOULD));
    return any.build();
  }

  /** A synonym: a word, or words in a row. */
  Query synonym(List<Word> words) {
    List<Spelling> spelled = words.stream().map(Spelling::of).toList();
    Query known = written.get(spelled);
    if (known == null) {
      known = words.size() == 1 ? written(words.getFirst()) : phrase(words);
      if (written.size() >= MOST_KNOWN) {
        written.clear();
      }
      written.put(spelled, known);
    }
    return known;
  }

  /** What of a word its query depends on. */
  private record Spelling(String surface, String stem, List<String> parts) {
    static Spelling of(Word word) {
      return new Spelling(word.surface(), word.stem(), word.parts());
    }
  }

  Ranking ranking() {
    return ranking;
  }

  static Query boosted(Query query, float boost) {
    return boost == 1 ? query : new BoostQuery(query, boost);
  }

  private Query inside(String field, String stem) {
    if (ranking.part() <= 0) {
      return new TermQuery(new Term(field, stem));
    }
    return new Inside(field, stem, ranking.part());
  }

  private Query apart(String field, List<String> parts) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    parts.stream().distinct().forEach(part -> all.add(inside(field, part), Occur.MUST));
    return all.build();
  }

  private static Query inRow(String field, List<Word> words) {
    if (words.size() == 1) {
      return new TermQuery(new Term(field, words.getFirst().stem()));
    }
    PhraseQuery.Builder row = new PhraseQuery.Builder();
    words.forEach(word -> row.add(new Term(field, word.stem())));
    return row.build();
  }
}

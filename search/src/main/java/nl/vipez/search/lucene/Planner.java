package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.search.Interpretation;
import nl.vipez.search.SearchQuery;
import nl.vipez.search.dutch.TextAnalysis;
import nl.vipez.search.dutch.Word;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Makes queries ready to run, and says how they were understood. */
final class Planner {

  private final TextAnalysis dutch;
  private final QueryWriter writer;
  private final Compounds compounds = new Compounds();

  Planner(TextAnalysis dutch, QueryWriter writer) {
    this.dutch = dutch;
    this.writer = writer;
  }

  Plan plan(SearchQuery query, SynonymTable synonyms, View view) throws IOException {
    return switch (query) {
      case SearchQuery.Typed typed -> typed(TypedQuery.parse(typed.text(), dutch), synonyms, view);
      case SearchQuery.AboutAny about -> about(about);
    };
  }

  private Plan typed(TypedQuery typed, SynonymTable synonyms, View view) throws IOException {
    if (typed.words().isEmpty() && typed.phrases().isEmpty()) {
      return new Plan(
          all(), List.of(), List.of(), phrases(typed.excluded()), said(typed, Set.of()));
    }
    BooleanQuery.Builder scored = new BooleanQuery.Builder();
    List<Query> clauses = new ArrayList<>();
    Set<String> also = new LinkedHashSet<>();
    List<Word> words = typed.words();
    for (int i = 0; i < words.size(); i++) {
      Query clause = withSynonyms(words, i, synonyms, view, also);
      clauses.add(clause);
      also.addAll(compounds.holding(words.get(i), view));
      scored.add(clause, Occur.SHOULD);
      if (writer.ranking().near() > 0 && i > 0) {
        scored.add(writer.near(words.get(i - 1), words.get(i)), Occur.SHOULD);
      }
    }
    List<Query> required = phrases(typed.phrases());
    required.forEach(phrase -> scored.add(phrase, Occur.SHOULD));
    return new Plan(
        withHeadings(scored.build(), words),
        clauses,
        required,
        phrases(typed.excluded()),
        said(typed, also));
  }

  private Query withSynonyms(
      List<Word> words, int index, SynonymTable synonyms, View view, Set<String> also)
      throws IOException {
    Query own = writer.word(words.get(index));
    BooleanQuery.Builder any = new BooleanQuery.Builder().add(own, Occur.SHOULD);
    boolean more = false;
    for (SynonymTable.Synonym synonym : synonyms.of(words, index)) {
      Query query = writer.synonym(synonym.words());
      if (view.visible(query, 1) > 0) {
        float weight = writer.ranking().synonym() * synonym.weight() / synonym.span();
        any.add(QueryWriter.boosted(query, weight), Occur.SHOULD);
        also.add(synonym.text());
        more = true;
      }
    }
    return more ? any.build() : own;
  }

  private Query withHeadings(Query scored, List<Word> words) {
    if (writer.ranking().headings() <= 0 || words.isEmpty()) {
      return scored;
    }
    BooleanQuery.Builder result = new BooleanQuery.Builder().add(scored, Occur.MUST);
    words.forEach(word -> result.add(writer.heading(word), Occur.SHOULD));
    return result.build();
  }

  private Plan about(SearchQuery.AboutAny about) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (SearchQuery.WeightedPhrase phrase : about.phrases()) {
      List<Word> words = TypedQuery.telling(dutch.words(phrase.text()));
      if (!words.isEmpty()) {
        any.add(QueryWriter.boosted(writer.together(words), (float) phrase.weight()), Occur.SHOULD);
      }
    }
    about
        .carrying()
        .forEach(
            (field, values) -> {
              Query carrying = new ConstantScoreQuery(AccessQueries.filter(field, values));
              any.add(carrying, Occur.SHOULD);
            });
    return new Plan(any.build(), List.of(), List.of(), List.of(), Interpretation.none());
  }

  private List<Query> phrases(List<List<Word>> phrases) {
    return phrases.stream().map(writer::phrase).toList();
  }

  private static Query all() {
    return new ConstantScoreQuery(new TermQuery(new Term(Fields.DOCUMENT, "1")));
  }

  private static Interpretation said(TypedQuery typed, Set<String> also) {
    List<String> words = typed.words().stream().map(Word::surface).toList();
    List<String> more = also.stream().filter(text -> !words.contains(text)).toList();
    return new Interpretation(words, said(typed.phrases()), said(typed.excluded()), more, false);
  }

  private static List<String> said(List<List<Word>> phrases) {
    return phrases.stream()
        .map(words -> words.stream().map(Word::surface).collect(Collectors.joining(" ")))
        .toList();
  }
}

package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.search.Interpretation;
import nl.vipez.search.SearchQuery;
import nl.vipez.search.dutch.Word;
import nl.vipez.search.query.ParsedQuery;
import nl.vipez.search.query.QueryFields;
import nl.vipez.search.query.QueryParser;
import nl.vipez.search.query.QueryPart;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Makes queries ready to run, and says how they were understood. */
final class Planner {

  private final Languages languages;
  private final QueryWriter writer;
  private final Requirements requirements;
  private final Readings readings;
  private final Compounds compounds = new Compounds();

  Planner(Languages languages, QueryWriter writer) {
    this.languages = languages;
    this.writer = writer;
    this.requirements = new Requirements(languages, writer);
    this.readings = new Readings(languages.dutch());
  }

  /** What the parts of a query ask, one by one. */
  List<Asked> asked(ParsedQuery parsed, View view) throws IOException {
    List<Asked> result = new ArrayList<>();
    TypedQuery typed = TypedQuery.of(parsed, languages.dutch());
    for (Word word : typed.words()) {
      Query query = writer.word(word);
      result.add(new Asked(word.surface(), new Holds.Found(query, List.of(query))));
    }
    for (QueryPart part : typed.required()) {
      String piece = parsed.text().substring(part.start(), part.end());
      requirements.of(part, view).ifPresent(holds -> result.add(new Asked(piece, holds)));
    }
    return result;
  }

  /**
   * A piece of a query.
   *
   * @param piece as it was typed
   * @param holds what a document must hold to answer to it
   */
  record Asked(String piece, Holds holds) {}

  Plan plan(SearchQuery query, SynonymTable synonyms, View view) throws IOException {
    return query instanceof SearchQuery.AboutAny about
        ? about(about)
        : typed(asked(query).orElseThrow(), synonyms, view);
  }

  /** What was typed, taken apart; without any field when the caller knows none. */
  static Optional<ParsedQuery> asked(SearchQuery query) {
    return switch (query) {
      case SearchQuery.AboutAny about -> Optional.empty();
      case SearchQuery.Typed typed ->
          Optional.of(QueryParser.parse(typed.text(), QueryFields.none()));
      case SearchQuery.Asked asked -> Optional.of(asked.parsed());
    };
  }

  private Plan typed(ParsedQuery parsed, SynonymTable synonyms, View view) throws IOException {
    TypedQuery typed = TypedQuery.of(parsed, languages.dutch());
    BooleanQuery.Builder beside = new BooleanQuery.Builder();
    List<Query> clauses = new ArrayList<>();
    Set<String> also = new LinkedHashSet<>();
    List<Word> words = typed.words();
    for (int i = 0; i < words.size(); i++) {
      Query clause = withSynonyms(words, i, synonyms, view, also);
      clauses.add(clause);
      also.addAll(compounds.holding(words.get(i), view));
      if (writer.ranking().near() > 0 && i > 0) {
        beside.add(writer.near(words.get(i - 1), words.get(i)), Occur.SHOULD);
      }
    }
    List<Holds> required = new ArrayList<>();
    for (QueryPart part : typed.required()) {
      requirements.of(part, view).ifPresent(required::add);
    }
    required.forEach(part -> part.scored().forEach(query -> beside.add(query, Occur.SHOULD)));
    List<Holds> excluded = new ArrayList<>();
    for (QueryPart part : typed.excluded()) {
      requirements.excluded(part, view).ifPresent(excluded::add);
    }
    if (!clauses.isEmpty()) {
      beside.add(writer.anyOf(clauses), Occur.SHOULD);
    }
    Query all = withHeadings(beside.build(), words);
    boolean scores = !beside.build().clauses().isEmpty();
    return new Plan(
        scores && required.stream().allMatch(Planner::scoresAll) ? all : orElseAny(all),
        clauses,
        required,
        excluded,
        subject(words, view),
        readings.of(typed, also));
  }

  private Optional<float[]> subject(List<Word> words, View view) {
    return writer.ranking().latent() > 0
        ? view.latent().flatMap(known -> LatentQuery.of(words, languages.english(), known.terms()))
        : Optional.empty();
  }

  private static boolean scoresAll(Holds part) {
    return part instanceof Holds.Found found && found.scored().contains(found.query());
  }

  /** With every document found, for one may answer by what scores nothing. */
  private static Query orElseAny(Query scored) {
    return new BooleanQuery.Builder()
        .add(scored, Occur.SHOULD)
        .add(new BoostQuery(all(), 0), Occur.SHOULD)
        .build();
  }

  private Query withSynonyms(
      List<Word> words, int index, SynonymTable synonyms, View view, Set<String> also)
      throws IOException {
    Query own = writer.word(words.get(index));
    if (writer.ranking().synonym() <= 0) {
      return own;
    }
    List<Query> any = new ArrayList<>(List.of(own));
    Rarity rarity = new Rarity(view);
    for (SynonymTable.Synonym synonym : synonyms.of(words, index)) {
      Query query = writer.synonym(synonym.words());
      if (view.held(query)) {
        float weight = writer.ranking().synonym() * synonym.weight() / synonym.asked().size();
        float cap = rarity.cap(synonym.asked(), synonym.words());
        any.add(QueryWriter.boosted(query, weight * cap));
        also.add(synonym.text());
      }
    }
    // The best of them counts, not their sum: a word with many synonyms weighs no more than others.
    return any.size() == 1 ? own : new DisjunctionMaxQuery(any, 0);
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
      List<Word> words = TypedQuery.telling(languages.dutch().words(phrase.text()));
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
    return new Plan(
        any.build(), List.of(), List.of(), List.of(), Optional.empty(), Interpretation.none());
  }

  private static Query all() {
    return new ConstantScoreQuery(new TermQuery(new Term(Fields.DOCUMENT, "1")));
  }
}

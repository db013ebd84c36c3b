package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.vipez.search.dutch.TextAnalysis;
import nl.vipez.search.dutch.Tokens;
import nl.vipez.search.dutch.Word;
import nl.vipez.search.query.QueryPart;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/** Says what documents must hold to answer to a part of a query. */
final class Requirements {

  /** So many words that begin alike are scored and marked; all of them are found. */
  private static final int MOST_MARKED = 64;

  private final Languages languages;
  private final QueryWriter writer;

  Requirements(Languages languages, QueryWriter writer) {
    this.languages = languages;
    this.writer = writer;
  }

  /** Empty for a part in which no word stands. */
  Optional<Holds> of(QueryPart part, View view) throws IOException {
    return switch (part) {
      case QueryPart.Words words -> words(words.text());
      case QueryPart.Phrase phrase -> phrase(phrase.text());
      case QueryPart.Prefix prefix -> prefix(prefix.text(), view);
      case QueryPart.Titled titled -> titled(titled.text());
      case QueryPart.Carrying facet ->
          Optional.of(
              new Holds.Found(AccessQueries.filter(facet.facet(), facet.values()), List.of()));
      case QueryPart.Not not -> excluded(not.part(), view).map(Holds.Not::new);
      case QueryPart.Any any -> all(any.parts(), view).map(Holds.Any::new);
      case QueryPart.All all -> all(all.parts(), view).map(Holds.All::new);
    };
  }

  /** What is excluded is meant literally: without fiets, a fietspad may still be there. */
  Optional<Holds> excluded(QueryPart part, View view) throws IOException {
    return part instanceof QueryPart.Words words ? phrase(words.text()) : of(part, view);
  }

  private Optional<List<Holds>> all(List<QueryPart> parts, View view) throws IOException {
    List<Holds> result = new ArrayList<>();
    for (QueryPart part : parts) {
      of(part, view).ifPresent(result::add);
    }
    return result.isEmpty() ? Optional.empty() : Optional.of(result);
  }

  private Optional<Holds> words(String text) {
    List<Holds> words =
        TypedQuery.telling(languages.dutch().words(text)).stream()
            .map(writer::word)
            .<Holds>map(query -> new Holds.Found(query, List.of(query)))
            .toList();
    return words.isEmpty() ? Optional.empty() : Optional.of(new Holds.All(words));
  }

  private Optional<Holds> phrase(String text) {
    List<Word> words = languages.dutch().words(text);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Query query = writer.phrase(words);
    return Optional.of(new Holds.Found(query, List.of(query)));
  }

  private Optional<Holds> titled(String text) {
    List<Word> words = TypedQuery.telling(languages.dutch().words(text));
    if (words.isEmpty()) {
      return Optional.empty();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Word word : words) {
      Set<Term> terms = new LinkedHashSet<>();
      terms.add(new Term(Fields.TITLE, word.stem()));
      terms.add(new Term(Fields.TITLE, TextAnalysis.PART + word.stem()));
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      any.add(oneOf(Fields.TITLE, terms), Occur.SHOULD);
      Set<Term> english = new LinkedHashSet<>();
      languages
          .english()
          .words(word.surface())
          .forEach(other -> english.add(new Term(Fields.TITLE_EN, other.stem())));
      any.add(oneOf(Fields.TITLE_EN, english), Occur.SHOULD);
      all.add(any.build(), Occur.MUST);
    }
    Query query = all.build();
    return Optional.of(new Holds.Found(query, List.of(query)));
  }

  /** Found by the words as they are written, marked by the stems of those. */
  private Optional<Holds> prefix(String text, View view) throws IOException {
    List<Tokens.Token> tokens = Tokens.of(text);
    if (tokens.size() != 1) {
      return words(text);
    }
    String folded = tokens.getFirst().folded();
    Set<Term> dutch = new LinkedHashSet<>();
    Set<Term> english = new LinkedHashSet<>();
    for (VisibleTerms.Candidate form :
        VisibleTerms.startingWith(view, Fields.WORD_FORMS, folded, MOST_MARKED)) {
      String word = form.term().toLowerCase(Locale.ROOT);
      languages.dutch().words(word).forEach(w -> dutch.add(new Term(Fields.TEXT, w.stem())));
      languages.english().words(word).forEach(w -> english.add(new Term(Fields.TEXT_EN, w.stem())));
    }
    Query found = new PrefixQuery(new Term(Fields.WORD_FORMS, folded));
    return Optional.of(
        new Holds.Found(found, List.of(oneOf(Fields.TEXT, dutch), oneOf(Fields.TEXT_EN, english))));
  }

  private static Query oneOf(String field, Set<Term> terms) {
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    terms.forEach(any::addTerm);
    return any.build();
  }
}

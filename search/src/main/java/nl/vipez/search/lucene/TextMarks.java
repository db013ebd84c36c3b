package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.search.Passage.Mark;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** Where a query's words stand in a text that is not read from the index: a whole page. */
final class TextMarks {

  private final Analyzer analyzer;

  TextMarks(Languages languages) {
    this.analyzer = languages.analyzer();
  }

  List<Mark> in(String text, String language, Query query) throws IOException {
    String field = language.equals("en") ? Fields.TEXT_EN : Fields.TEXT;
    return Marks.joined(
        new Page(field, places(text, field)).marks(query).orElseGet(ArrayList::new));
  }

  /** A word of the text with all it is indexed as. */
  private record Place(Set<String> terms, int start, int end) {}

  private List<Place> places(String text, String field) throws IOException {
    List<Place> places = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (step.getPositionIncrement() > 0 || places.isEmpty()) {
          places.add(new Place(new HashSet<>(), offset.startOffset(), offset.endOffset()));
        }
        places.getLast().terms.add(term.toString());
      }
      stream.end();
    }
    return places;
  }

  /** Finds in a page what a query finds in an index; nothing where it does not match. */
  private record Page(String field, List<Place> places) {

    Optional<List<Mark>> marks(Query query) {
      return switch (query) {
        case BoostQuery boosted -> marks(boosted.getQuery());
        case ConstantScoreQuery constant -> marks(constant.getQuery());
        case DisjunctionMaxQuery any -> any(List.copyOf(any.getDisjuncts()));
        case BooleanQuery combined -> combined(combined);
        case Balanced any -> any(any.words());
        case Inside inside -> words(List.of(inside.word(), inside.part()));
        case SynonymQuery synonyms -> words(synonyms.getTerms());
        case TermQuery term -> words(List.of(term.getTerm()));
        case PhraseQuery phrase when phrase.getSlop() == 0 -> row(phrase.getTerms());
        default -> Optional.empty();
      };
    }

    /** What must be there must be there whole, as the parts of a compound that stand apart. */
    private Optional<List<Mark>> combined(BooleanQuery query) {
      List<Mark> all = new ArrayList<>();
      for (Query must : query.getClauses(BooleanClause.Occur.MUST)) {
        Optional<List<Mark>> marks = marks(must);
        if (marks.isEmpty()) {
          return marks;
        }
        all.addAll(marks.get());
      }
      any(List.copyOf(query.getClauses(BooleanClause.Occur.SHOULD))).ifPresent(all::addAll);
      return some(all);
    }

    private Optional<List<Mark>> any(List<Query> queries) {
      return some(
          queries.stream()
              .flatMap(query -> marks(query).stream().flatMap(List::stream))
              .collect(Collectors.toCollection(ArrayList::new)));
    }

    private Optional<List<Mark>> words(List<Term> terms) {
      Set<String> texts =
          terms.stream()
              .filter(term -> term.field().equals(field))
              .map(Term::text)
              .collect(Collectors.toSet());
      return some(
          places.stream()
              .filter(place -> place.terms.stream().anyMatch(texts::contains))
              .map(place -> new Mark(place.start, place.end))
              .collect(Collectors.toCollection(ArrayList::new)));
    }

    private Optional<List<Mark>> row(Term... terms) {
      List<Mark> all = new ArrayList<>();
      for (int at = 0; at + terms.length <= places.size(); at++) {
        List<Place> here = places.subList(at, at + terms.length);
        boolean stands = true;
        for (int i = 0; i < terms.length && stands; i++) {
          stands = terms[i].field().equals(field) && here.get(i).terms.contains(terms[i].text());
        }
        if (stands) {
          here.forEach(place -> all.add(new Mark(place.start, place.end)));
        }
      }
      return some(all);
    }

    private static Optional<List<Mark>> some(List<Mark> marks) {
      return marks.isEmpty() ? Optional.empty() : Optional.of(marks);
    }
  }
}

package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.vipez.search.Suggestion;
import nl.vipez.search.dutch.TextAnalysis;
import nl.vipez.search.dutch.Word;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Goes on from what was typed, with titles and words of documents the caller may see. */
final class Suggester {

  private static final int TRIED = 60;
  private static final int LONGEST = 100;

  private final TextAnalysis dutch;

  Suggester(TextAnalysis dutch) {
    this.dutch = dutch;
  }

  List<Suggestion> suggest(String typed, View view, int max) throws IOException {
    List<Word> tokens = dutch.words(typed.substring(0, Math.min(LONGEST, typed.length())));
    if (tokens.isEmpty()) {
      return List.of();
    }
    List<Suggestion> terms = terms(typed, tokens, view, max);
    List<Suggestion> titles = titles(tokens, view, max);
    int words = Math.max(max - titles.size(), Math.min(terms.size(), (max + 1) / 2));
    List<Suggestion> result = new ArrayList<>(terms.subList(0, Math.min(words, terms.size())));
    result.addAll(titles.subList(0, Math.min(titles.size(), max - result.size())));
    return result;
  }

  private List<Suggestion> terms(String typed, List<Word> words, View view, int max)
      throws IOException {
    Word last = words.getLast();
    String before = typed.substring(0, last.start()).toLowerCase(Locale.ROOT);
    List<Query> others =
        words.subList(0, words.size() - 1).stream()
            .filter(Vocabulary::usable)
            .<Query>map(word -> new TermQuery(new Term(Fields.WORD_FORMS, word.folded())))
            .toList();
    Set<String> found = new LinkedHashSet<>();
    for (VisibleTerms.Candidate candidate :
        VisibleTerms.startingWith(view, Fields.WORDS, last.folded(), TRIED)) {
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      all.add(new TermQuery(new Term(Fields.WORDS, candidate.term())), Occur.MUST);
      others.forEach(other -> all.add(other, Occur.MUST));
      if (view.visible(all.build(), 1) > 0) {
        String term = candidate.term();
        found.add(before + term.substring(term.indexOf(Fields.SEPARATOR) + 1));
        if (found.size() == max) {
          break;
        }
      }
    }
    return found.stream().map(text -> new Suggestion(text, Suggestion.Kind.TERM, "")).toList();
  }

  private static List<Suggestion> titles(List<Word> tokens, View view, int max) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Word token : tokens) {
      Term term = new Term(Fields.TITLE_WORDS, token.folded());
      boolean last = token.equals(tokens.getLast());
      all.add(last ? new PrefixQuery(term) : new TermQuery(term), Occur.MUST);
    }
    List<FixedBitSet> found = view.documents(all.build());
    List<Suggestion> result = new ArrayList<>();
    for (LeafReaderContext leaf : view.leaves()) {
      FixedBitSet seen = found.get(leaf.ord);
      seen.and(view.admitted(leaf));
      BitSetIterator each = new BitSetIterator(seen, 0);
      for (int doc = each.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS && result.size() < max;
          doc = each.nextDoc()) {
        StoredDocument document = StoredDocument.read(leaf, doc);
        result.add(new Suggestion(document.title(), Suggestion.Kind.TITLE, document.id()));
      }
    }
    return result;
  }
}

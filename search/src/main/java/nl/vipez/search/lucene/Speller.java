package nl.vipez.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.search.dutch.TextAnalysis;
import nl.vipez.search.dutch.Word;
import nl.vipez.search.query.ParsedQuery;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Offers another spelling for words that no document the caller may see holds, out of words that
 * such documents do hold.
 */
final class Speller {

  private static final int SHORTEST = 4;
  private static final int TRIED = 40;

  private final TextAnalysis dutch;
  private final QueryWriter writer;

  Speller(TextAnalysis dutch, QueryWriter writer) {
    this.dutch = dutch;
    this.writer = writer;
  }

  private record Candidate(String surface, int edits, int documents) {}

  /**
   * What was typed with words corrected; empty when there is nothing to correct or nothing better.
   */
  Optional<String> correct(ParsedQuery asked, View view) throws IOException {
    String text = asked.text();
    StringBuilder corrected = new StringBuilder();
    int copied = 0;
    for (Word word : dutch.words(asked.spellable())) {
      boolean typo =
          word.folded().length() >= SHORTEST
              && !word.stopWord()
              && !view.seen(new Term(Fields.TEXT, word.stem()))
              && view.visible(writer.word(word), 1) == 0;
      Optional<String> better = typo ? better(word.folded(), view) : Optional.empty();
      if (better.isPresent()) {
        corrected.append(text, copied, word.start()).append(better.get());
        copied = word.end();
      }
    }
    return copied == 0
        ? Optional.empty()
        : Optional.of(corrected.append(text.substring(copied)).toString());
  }

  private Optional<String> better(String folded, View view) throws IOException {
    List<Candidate> seen = new ArrayList<>();
    for (String term : alike(folded, view)) {
      int documents = view.visible(new TermQuery(new Term(Fields.WORDS, term)), 50);
      if (documents > 0) {
        int cut = term.indexOf(Fields.SEPARATOR);
        int edits = Edits.between(folded, term.substring(0, cut));
        seen.add(new Candidate(term.substring(cut + 1), edits, documents));
      }
    }
    return seen.stream()
        .min(
            Comparator.comparingInt(Candidate::edits)
                .thenComparing(Comparator.comparingInt(Candidate::documents).reversed())
                .thenComparing(Candidate::surface))
        .map(Candidate::surface);
  }

  /** Terms a few letters away, nearest and commonest first. */
  private static List<String> alike(String folded, View view) throws IOException {
    int edits = folded.length() <= 5 ? 1 : 2;
    Map<String, Integer> counts = new HashMap<>();
    for (LeafReaderContext leaf : view.leaves()) {
      Terms terms = leaf.reader().terms(Fields.WORD_FORMS);
      if (terms != null) {
        Term about = new Term(Fields.WORD_FORMS, folded);
        FuzzyTermsEnum each = new FuzzyTermsEnum(terms, about, edits, 1, true);
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          counts.merge(term.utf8ToString(), each.docFreq(), Integer::sum);
        }
      }
    }
    List<String> nearest =
        counts.entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<String, Integer>>comparingInt(
                        entry -> Edits.between(folded, entry.getKey()))
                    .thenComparing(Map.Entry.<String, Integer>comparingByValue().reversed()))
            .map(Map.Entry::getKey)
            .limit(TRIED)
            .toList();
    List<String> result = new ArrayList<>();
    for (String form : nearest) {
      VisibleTerms.startingWith(view, Fields.WORDS, form + Fields.SEPARATOR, 3)
          .forEach(candidate -> result.add(candidate.term()));
    }
    return result;
  }
}

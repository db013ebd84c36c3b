package nl.vipez.search.lucene;

import java.io.IOException;
import nl.vipez.search.dutch.TextAnalysis;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The words of passages as the latent vectors know them, read term by term: a part of a compound
 * counts half as the word it is, an English word is another one than a Dutch one spelled alike.
 */
final class Occurrences {

  private static final float PART = 0.5f;
  private static final String ENGLISH = "en ";

  private Occurrences() {}

  /** The name of a Dutch stem. */
  static String dutch(String stem) {
    return stem;
  }

  /** The name of an English stem. */
  static String english(String stem) {
    return ENGLISH + stem;
  }

  /** What is done with a term. */
  interface EachTerm {
    /**
     * Given a term.
     *
     * @param name of the word
     * @param factor what it counts each time
     * @param at stands on the term
     */
    void term(String name, float factor, TermsEnum at) throws IOException;
  }

  /** What is done with a passage that a term stands in. */
  interface EachPassage {
    /** Given a passage's place in the segment, and how much the term counts there. */
    void passage(int place, float weight);
  }

  /** Goes through the words of a segment. */
  static void each(LeafReader segment, EachTerm use) throws IOException {
    for (String field : new String[] {Fields.TEXT, Fields.TEXT_EN}) {
      Terms terms = segment.terms(field);
      if (terms == null) {
        continue;
      }
      TermsEnum at = terms.iterator();
      for (BytesRef term = at.next(); term != null; term = at.next()) {
        String stem = term.utf8ToString();
        boolean part = stem.charAt(0) == TextAnalysis.PART;
        String word = part ? stem.substring(1) : stem;
        if (telling(word)) {
          String name = field.equals(Fields.TEXT) ? dutch(word) : english(word);
          use.term(name, part ? PART : 1, at);
        }
      }
    }
  }

  /** Goes through the passages that a term stands in, from one place up to another. */
  static void passages(TermsEnum at, float factor, Bits live, int from, int to, EachPassage use)
      throws IOException {
    PostingsEnum places = at.postings(null, PostingsEnum.FREQS);
    int place = from == 0 ? places.nextDoc() : places.advance(from);
    for (; place < to && place != DocIdSetIterator.NO_MORE_DOCS; place = places.nextDoc()) {
      if (live.get(place)) {
        use.passage(place, factor * (float) (1 + Math.log(places.freq())));
      }
    }
  }

  /** Figures and single letters say nothing of a subject. */
  private static boolean telling(String word) {
    return word.length() > 1 && word.codePoints().allMatch(Character::isLetter);
  }
}

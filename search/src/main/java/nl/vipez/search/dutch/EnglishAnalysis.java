package nl.vipez.search.dutch;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/** English, for the few documents in it: Snowball's English stems. */
public final class EnglishAnalysis implements TextAnalysis {

  private final Analyzer indexing =
      Tokens.analyzer(
          stream -> new SnowballFilter(new EnglishPossessiveFilter(stream), new EnglishStemmer()));

  @Override
  public Analyzer indexing() {
    return indexing;
  }

  @Override
  public Word word(Tokens.Token token) {
    EnglishStemmer stemmer = new EnglishStemmer();
    String plain = token.folded().replaceFirst("['’]s$", "");
    stemmer.setCurrent(plain);
    stemmer.stem();
    return new Word(
        token.surface(),
        token.folded(),
        stemmer.getCurrent(),
        List.of(),
        EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(token.folded()),
        token.start(),
        token.end());
  }
}

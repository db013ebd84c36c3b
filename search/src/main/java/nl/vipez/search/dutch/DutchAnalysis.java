package nl.vipez.search.dutch;

import java.util.HashSet;
import java.util.Set;
import nl.vipez.search.AnalysisSettings;
import org.apache.lucene.analysis.Analyzer;

/** Dutch: stems, compounds split strictly, dots out of abbreviations. */
public final class DutchAnalysis implements TextAnalysis {

  /** Goes up with each change that makes older indexes wrong; they are then rebuilt. */
  public static final int VERSION = 2;

  private final Set<String> stopWords = new HashSet<>(WordList.lines("stopwords.txt"));
  private final WordList words;
  private final DutchTerms terms;
  private final Analyzer indexing;

  /** Reads the word lists; make one and keep it. */
  public DutchAnalysis() {
    this(WordList.bundled(), AnalysisSettings.none());
  }

  private DutchAnalysis(WordList words, AnalysisSettings settings) {
    this.words = words;
    terms = new DutchTerms(new CompoundSplitter(words, settings), settings);
    indexing = Tokens.analyzer(stream -> new DutchTermFilter(stream, terms));
  }

  /** The same word lists under other settings. */
  public DutchAnalysis with(AnalysisSettings settings) {
    return new DutchAnalysis(words, settings);
  }

  @Override
  public Analyzer indexing() {
    return indexing;
  }

  @Override
  public Word word(Tokens.Token token) {
    DutchTerms.Terms found = terms.of(token.folded());
    return new Word(
        token.surface(),
        token.folded(),
        found.stem(),
        found.smallest(),
        stopWords.contains(token.folded()),
        token.start(),
        token.end());
  }
}

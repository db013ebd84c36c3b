package nl.vipez.search.lucene;

import nl.vipez.search.AnalysisSettings;
import nl.vipez.search.dutch.DutchAnalysis;
import nl.vipez.search.dutch.EnglishAnalysis;
import nl.vipez.search.dutch.TextAnalysis;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/**
 * The languages that texts are analysed in.
 *
 * @param settings what is known of Dutch words beyond the lists that come along
 */
record Languages(TextAnalysis dutch, TextAnalysis english, AnalysisSettings settings) {

  Languages(TextAnalysis dutch, TextAnalysis english) {
    this(dutch, english, AnalysisSettings.none());
  }

  static Languages load() {
    return new Languages(new DutchAnalysis(), new EnglishAnalysis());
  }

  /** The same languages under other settings; the word lists are shared. */
  Languages with(AnalysisSettings other) {
    return other.equals(settings) || !(dutch instanceof DutchAnalysis lists)
        ? this
        : new Languages(lists.with(other), english, other);
  }

  /** The analyzer of each field. */
  Analyzer analyzer() {
    return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
      @Override
      protected Analyzer getWrappedAnalyzer(String field) {
        boolean inEnglish = field.equals(Fields.TEXT_EN) || field.equals(Fields.TITLE_EN);
        return inEnglish ? english.indexing() : dutch.indexing();
      }
    };
  }
}

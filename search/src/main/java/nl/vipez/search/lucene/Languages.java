package nl.vipez.search.lucene;

import nl.vipez.search.dutch.DutchAnalysis;
import nl.vipez.search.dutch.EnglishAnalysis;
import nl.vipez.search.dutch.TextAnalysis;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/** The languages that texts are analysed in. */
record Languages(TextAnalysis dutch, TextAnalysis english) {

  static Languages load() {
    return new Languages(new DutchAnalysis(), new EnglishAnalysis());
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

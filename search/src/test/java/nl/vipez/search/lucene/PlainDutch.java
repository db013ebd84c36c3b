package nl.vipez.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.vipez.search.dutch.TextAnalysis;
import nl.vipez.search.dutch.Tokens;
import nl.vipez.search.dutch.Word;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Lucene's own Dutch, to compare with. */
final class PlainDutch implements TextAnalysis {

  private final Analyzer analyzer = new DutchAnalyzer();

  @Override
  public Analyzer indexing() {
    return analyzer;
  }

  @Override
  public List<Word> words(String text) {
    List<Word> result = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        int start = offset.startOffset();
        int end = offset.endOffset();
        String surface = text.substring(start, end).toLowerCase(Locale.ROOT);
        String stem = term.toString();
        result.add(new Word(surface, surface, stem, List.of(), false, start, end));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result;
  }

  @Override
  public Word word(Tokens.Token token) {
    return words(token.surface()).stream()
        .findFirst()
        .orElseGet(
            () ->
                new Word(
                    token.surface(),
                    token.folded(),
                    token.folded(),
                    List.of(),
                    true,
                    token.start(),
                    token.end()));
  }
}

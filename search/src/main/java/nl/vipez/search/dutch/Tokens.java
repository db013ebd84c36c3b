package nl.vipez.search.dutch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Words cut by the Unicode rules, in small letters, diacritics folded (ĳ becomes ij). */
public final class Tokens {

  private static final Analyzer PLAIN = analyzer(stream -> stream);

  private Tokens() {}

  /**
   * A word and where it stands.
   *
   * @param surface as it stands there, in small letters
   * @param folded the surface without diacritics
   * @param start first UTF-16 unit in the text
   * @param end one past the last UTF-16 unit
   */
  public record Token(String surface, String folded, int start, int end) {}

  /** An analyzer that puts more filters behind this cutting and folding. */
  static Analyzer analyzer(Function<TokenStream, TokenStream> filters) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new StandardTokenizer();
        TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer));
        return new TokenStreamComponents(tokenizer, filters.apply(folded));
      }
    };
  }

  /** The words of a text, in order. */
  public static List<Token> of(String text) {
    List<Token> result = new ArrayList<>();
    try (TokenStream stream = PLAIN.tokenStream("text", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        int start = offset.startOffset();
        int end = offset.endOffset();
        String surface = text.substring(start, end).toLowerCase(Locale.ROOT);
        result.add(new Token(surface, term.toString(), start, end));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return result;
  }
}

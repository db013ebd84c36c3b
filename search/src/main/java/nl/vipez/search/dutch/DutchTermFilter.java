package nl.vipez.search.dutch;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource.State;
import org.jspecify.annotations.Nullable;

/**
 * Gives each word's stem, and on the same place the stems of a compound's parts, marked so that a
 * part is told from a word of its own.
 */
final class DutchTermFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final DutchTerms terms;
  private Iterator<String> parts = List.<String>of().iterator();
  private @Nullable State compound;

  DutchTermFilter(TokenStream input, DutchTerms terms) {
    super(input);
    this.terms = terms;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (parts.hasNext()) {
      restoreState(compound);
      term.setEmpty().append(TextAnalysis.PART).append(parts.next());
      increment.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    DutchTerms.Terms found = terms.of(term.toString());
    term.setEmpty().append(found.stem());
    parts = found.parts().iterator();
    compound = parts.hasNext() ? captureState() : null;
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    parts = List.<String>of().iterator();
    compound = null;
  }
}

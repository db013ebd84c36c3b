package nl.vipez.search.query;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into tokens, in one pass. */
final class QueryScanner {

  private static final String QUOTES = "\"“”„«»";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Remark> remarks;
  private int at;

  QueryScanner(String text, List<Remark> remarks) {
    this.text = text;
    this.remarks = remarks;
  }

  List<Token> scan() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
      } else if (isQuote(at)) {
        quotation();
      } else if (c == '(') {
        sign(Token.Kind.OPEN);
      } else if (c == ')') {
        sign(Token.Kind.CLOSE);
      } else if (c == '|') {
        sign(Token.Kind.OR);
      } else if (c == '-' && startsOperand(at + 1)) {
        sign(Token.Kind.NOT);
      } else {
        word();
      }
    }
    return tokens;
  }

  private void sign(Token.Kind kind) {
    tokens.add(new Token(kind, text.substring(at, at + 1), at, at + 1));
    at++;
  }

  private void quotation() {
    int close = at + 1;
    while (close < text.length() && !isQuote(close)) {
      close++;
    }
    if (close == text.length()) {
      remarks.add(new Remark(Remark.Kind.LONE_QUOTE, text.substring(at)));
      at++;
      return;
    }
    tokens.add(new Token(Token.Kind.QUOTED, text.substring(at + 1, close), at, close + 1));
    at = close + 1;
  }

  /** Parentheses within a word, as in bedrijf(s), belong to it. */
  private void word() {
    int start = at;
    int inner = 0;
    while (at < text.length() && !ends(start, inner)) {
      char c = text.charAt(at++);
      inner += c == '(' ? 1 : 0;
      inner -= c == ')' ? 1 : 0;
    }
    String said = text.substring(start, at);
    tokens.add(new Token(kind(said), said, start, at));
  }

  private boolean ends(int start, int inner) {
    char c = text.charAt(at);
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '|'
        || (c == ')' && inner == 0)
        || (isQuote(at) && at > start && text.charAt(at - 1) == ':');
  }

  private static Token.Kind kind(String word) {
    return switch (word) {
      case "OF", "OR" -> Token.Kind.OR;
      case "EN", "AND" -> Token.Kind.AND;
      case "NIET", "NOT" -> Token.Kind.NOT;
      default -> Token.Kind.WORD;
    };
  }

  private boolean isQuote(int place) {
    return QUOTES.indexOf(text.charAt(place)) >= 0;
  }

  private boolean startsOperand(int place) {
    if (place >= text.length()) {
      return false;
    }
    char c = text.charAt(place);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || c == '('
        || QUOTES.indexOf(c) >= 0;
  }
}

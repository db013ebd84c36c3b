package nl.vipez.search.query;

/**
 * A piece of a query before it is understood.
 *
 * @param kind what it is
 * @param text what it says; of a quotation, what stands between the marks
 * @param start first UTF-16 unit
 * @param end one past the last
 */
record Token(Kind kind, String text, int start, int end) {

  enum Kind {
    WORD,
    QUOTED,
    OPEN,
    CLOSE,
    OR,
    AND,
    NOT
  }

  boolean is(Kind other) {
    return kind == other;
  }
}

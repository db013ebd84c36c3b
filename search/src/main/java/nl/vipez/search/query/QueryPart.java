package nl.vipez.search.query;

import java.util.List;
import java.util.Set;

/** A part of a query, from {@code start} to {@code end} in UTF-16 units of what was typed. */
public sealed interface QueryPart {

  /** Its first UTF-16 unit. */
  int start();

  /** One past its last UTF-16 unit. */
  int end();

  /** A word, or several that were typed without a space between them. */
  record Words(String text, int start, int end) implements QueryPart {}

  /** Words in a row, between quotation marks. */
  record Phrase(String text, int start, int end) implements QueryPart {}

  /** Words that begin so: {@code bedrijv*}. */
  record Prefix(String text, int start, int end) implements QueryPart {}

  /** Words in the title: {@code titel:visie}. */
  record Titled(String text, int start, int end) implements QueryPart {}

  /**
   * A document's facet: {@code jaar:2019..2023}.
   *
   * @param facet the field of the index
   * @param values of which a document must carry at least one; never empty
   */
  record Carrying(String facet, Set<String> values, int start, int end) implements QueryPart {
    public Carrying {
      values = Set.copyOf(values);
    }
  }

  /** What must not be there. */
  record Not(QueryPart part, int start, int end) implements QueryPart {}

  /** Alternatives, of which one is enough; two or more. */
  record Any(List<QueryPart> parts, int start, int end) implements QueryPart {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** Parts that belong together: what stood between parentheses. */
  record All(List<QueryPart> parts, int start, int end) implements QueryPart {
    public All {
      parts = List.copyOf(parts);
    }
  }
}

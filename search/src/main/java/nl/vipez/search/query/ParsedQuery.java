package nl.vipez.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A query taken apart.
 *
 * @param text as it was typed
 * @param parts in order; a document should answer to all of them
 * @param remarks what was not understood
 */
public record ParsedQuery(String text, List<QueryPart> parts, List<Remark> remarks) {

  public ParsedQuery {
    parts = List.copyOf(parts);
    remarks = List.copyOf(remarks);
  }

  /** This query without one of its parts; text and places stay. */
  public ParsedQuery without(QueryPart part) {
    return new ParsedQuery(
        text, parts.stream().filter(other -> !other.equals(part)).toList(), remarks);
  }

  /** This query with a part in the place of another. */
  public ParsedQuery with(QueryPart part, QueryPart instead) {
    List<QueryPart> changed = new ArrayList<>(parts);
    changed.replaceAll(other -> other.equals(part) ? instead : other);
    return new ParsedQuery(text, changed, remarks);
  }

  /** What one would type to ask without that part. */
  public String textWithout(QueryPart part) {
    return textWith(part, "");
  }

  /** What one would type with something else in the place of that part. */
  public String textWith(QueryPart part, String instead) {
    return (text.substring(0, part.start()) + instead + text.substring(part.end()))
        .strip()
        .replaceAll("\\s+", " ");
  }

  /** The text with blanks in the place of all but the plain words; places stay. */
  public String plainWords() {
    return only(QueryPart.Words.class::isInstance);
  }

  /** The text with blanks in the place of what is no word of a text; places stay. */
  public String spellable() {
    return only(ParsedQuery::isText);
  }

  private static boolean isText(QueryPart part) {
    return switch (part) {
      case QueryPart.Words words -> true;
      case QueryPart.Phrase phrase -> true;
      case QueryPart.Titled titled -> false;
      case QueryPart.Prefix prefix -> false;
      case QueryPart.Carrying carrying -> false;
      case QueryPart.Not not -> false;
      case QueryPart.Any any -> any.parts().stream().allMatch(ParsedQuery::isText);
      case QueryPart.All all -> all.parts().stream().allMatch(ParsedQuery::isText);
    };
  }

  /** A colon would hold two words together: what looks like an unknown field is two words. */
  private String only(Predicate<QueryPart> kept) {
    StringBuilder blank = new StringBuilder(" ".repeat(text.length()));
    for (QueryPart part : parts) {
      if (kept.test(part)) {
        String piece = text.substring(part.start(), part.end()).replace(':', ' ');
        blank.replace(part.start(), part.end(), piece);
      }
    }
    return blank.toString();
  }
}

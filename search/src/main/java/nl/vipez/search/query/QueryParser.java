package nl.vipez.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes a query apart. Words stand next to each other; {@code OF}, {@code OR} and {@code |} make
 * alternatives of their neighbours; {@code NIET}, {@code NOT} and {@code -} exclude what follows;
 * parentheses group; {@code field:value} asks for a field; {@code word*} for all that begins so.
 *
 * <p>Reads any text in time proportional to its length and throws on none: what cannot be
 * understood is text, and is remarked upon.
 */
public final class QueryParser {

  /** More parts than this are left out. */
  static final int MOST_PARTS = 64;

  private static final int MOST_REMARKS = 5;
  private static final int DEEPEST = 6;
  private static final int SHORTEST_PREFIX = 2;
  private static final Pattern FIELD = Pattern.compile("(\\p{L}[\\p{L}-]{0,29}):(.*)");

  private final List<Remark> remarks = new ArrayList<>();
  private final List<Token> tokens;
  private final QueryFields fields;
  private int at;
  private int count;

  private QueryParser(String text, QueryFields fields) {
    this.tokens = new QueryScanner(text, remarks).scan();
    this.fields = fields;
  }

  /** Takes a text apart, with the fields that may be asked for. */
  public static ParsedQuery parse(String text, QueryFields fields) {
    QueryParser parser = new QueryParser(text, fields);
    List<QueryPart> parts = parser.sequence(0);
    return new ParsedQuery(text, parts, parser.remarks);
  }

  private List<QueryPart> sequence(int depth) {
    List<QueryPart> parts = new ArrayList<>();
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      if (token.is(Token.Kind.CLOSE)) {
        if (depth > 0) {
          break;
        }
        remark(Remark.Kind.LONE_PARENTHESIS, token);
        at++;
      } else if (token.is(Token.Kind.AND)) {
        at++;
      } else if (token.is(Token.Kind.OR)) {
        remark(Remark.Kind.LONE_OPERATOR, token);
        at++;
      } else {
        alternatives(depth).ifPresent(part -> add(part, parts));
      }
    }
    return parts;
  }

  /** What stood between parentheses for no reason stands on its own. */
  private static void add(QueryPart part, List<QueryPart> parts) {
    if (part instanceof QueryPart.All all) {
      parts.addAll(all.parts());
    } else {
      parts.add(part);
    }
  }

  private Optional<QueryPart> alternatives(int depth) {
    List<QueryPart> found = new ArrayList<>();
    operand(depth).ifPresent(found::add);
    while (at < tokens.size() && tokens.get(at).is(Token.Kind.OR)) {
      Token or = tokens.get(at++);
      if (found.isEmpty() || !startsOperand()) {
        remark(Remark.Kind.LONE_OPERATOR, or);
      } else {
        operand(depth).ifPresent(found::add);
      }
    }
    if (found.size() < 2) {
      return found.stream().findFirst();
    }
    return Optional.of(new QueryPart.Any(found, found.getFirst().start(), found.getLast().end()));
  }

  private boolean startsOperand() {
    return at < tokens.size()
        && switch (tokens.get(at).kind()) {
          case WORD, QUOTED, OPEN, NOT -> true;
          case CLOSE, OR, AND -> false;
        };
  }

  private Optional<QueryPart> operand(int depth) {
    Token first = tokens.get(at);
    boolean excluded = false;
    while (at < tokens.size() && tokens.get(at).is(Token.Kind.NOT)) {
      excluded = true;
      at++;
    }
    if (!excluded) {
      return primary(depth);
    }
    if (!startsOperand()) {
      remark(Remark.Kind.LONE_OPERATOR, first);
      return Optional.empty();
    }
    return primary(depth).map(part -> new QueryPart.Not(part, first.start(), part.end()));
  }

  private Optional<QueryPart> primary(int depth) {
    Token token = tokens.get(at++);
    if (++count > MOST_PARTS) {
      if (count == MOST_PARTS + 1) {
        remark(Remark.Kind.TOO_MUCH, token);
      }
      return Optional.empty();
    }
    return switch (token.kind()) {
      case OPEN -> group(token, depth);
      case QUOTED -> phrase(token);
      default -> Optional.of(word(token));
    };
  }

  private Optional<QueryPart> group(Token open, int depth) {
    if (depth == DEEPEST) {
      remark(Remark.Kind.LONE_PARENTHESIS, open);
      return Optional.empty();
    }
    List<QueryPart> parts = sequence(depth + 1);
    int end = tokens.get(at - 1).end();
    if (at < tokens.size()) {
      end = tokens.get(at++).end();
    } else {
      remark(Remark.Kind.LONE_PARENTHESIS, open);
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new QueryPart.All(parts, open.start(), end));
  }

  private static Optional<QueryPart> phrase(Token token) {
    return token.text().isBlank()
        ? Optional.empty()
        : Optional.of(new QueryPart.Phrase(token.text().strip(), token.start(), token.end()));
  }

  private QueryPart word(Token token) {
    var field = FIELD.matcher(token.text());
    if (field.matches() && !field.group(2).startsWith("//")) {
      return field(field.group(1), field.group(2), token);
    }
    String text = token.text();
    boolean prefix =
        text.endsWith("*")
            && text.length() > SHORTEST_PREFIX
            && text.chars().limit(text.length() - 1L).allMatch(Character::isLetterOrDigit);
    return prefix
        ? new QueryPart.Prefix(text.substring(0, text.length() - 1), token.start(), token.end())
        : new QueryPart.Words(text, token.start(), token.end());
  }

  /** The value may stand between quotation marks, right behind the colon. */
  private QueryPart field(String name, String typed, Token token) {
    String value = typed;
    int end = token.end();
    boolean quoted =
        typed.isEmpty()
            && at < tokens.size()
            && tokens.get(at).is(Token.Kind.QUOTED)
            && tokens.get(at).start() == token.end();
    if (quoted) {
      value = tokens.get(at).text().strip();
      end = tokens.get(at).end();
    }
    if (value.isBlank()) {
      remark(Remark.Kind.UNKNOWN_VALUE, token);
      return new QueryPart.Words(token.text(), token.start(), token.end());
    }
    QueryFields.Meaning meaning = fields.of(name, value);
    if (quoted && !(meaning instanceof QueryFields.Meaning.NoField)) {
      at++;
    }
    return switch (meaning) {
      case QueryFields.Meaning.InTitle title -> new QueryPart.Titled(value, token.start(), end);
      case QueryFields.Meaning.Facet facet ->
          new QueryPart.Carrying(facet.field(), facet.values(), token.start(), end);
      case QueryFields.Meaning.NoField none -> {
        remark(Remark.Kind.UNKNOWN_FIELD, token);
        yield new QueryPart.Words(token.text(), token.start(), token.end());
      }
      case QueryFields.Meaning.NoValue none -> {
        remark(Remark.Kind.UNKNOWN_VALUE, name + ":" + value);
        yield new QueryPart.Words(value, token.start(), end);
      }
    };
  }

  private void remark(Remark.Kind kind, Token token) {
    remark(kind, token.text());
  }

  private void remark(Remark.Kind kind, String text) {
    if (remarks.size() < MOST_REMARKS) {
      remarks.add(new Remark(kind, text));
    }
  }
}

package nl.vipez.search.lucene;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vipez.search.Interpretation;
import nl.vipez.search.dutch.TextAnalysis;
import nl.vipez.search.dutch.Word;
import nl.vipez.search.query.QueryPart;

/** Says how a query was understood. */
final class Readings {

  private final TextAnalysis dutch;

  Readings(TextAnalysis dutch) {
    this.dutch = dutch;
  }

  Interpretation of(TypedQuery typed, Set<String> also) {
    List<String> words = typed.words().stream().map(Word::surface).toList();
    return new Interpretation(
        words,
        texts(typed.required(), QueryPart.Phrase.class, phrase -> said(phrase.text())),
        texts(typed.required(), QueryPart.Prefix.class, prefix -> lower(prefix.text()) + "*"),
        texts(typed.required(), QueryPart.Titled.class, titled -> said(titled.text())),
        texts(typed.required(), QueryPart.Any.class, any -> typedAs(any, typed)),
        typed.excluded().stream().map(part -> excluded(part, typed)).toList(),
        also.stream().filter(text -> !words.contains(text)).toList(),
        List.of(),
        false);
  }

  private String excluded(QueryPart part, TypedQuery typed) {
    return switch (part) {
      case QueryPart.Words words -> said(words.text());
      case QueryPart.Phrase phrase -> said(phrase.text());
      default -> typedAs(part, typed);
    };
  }

  private static <T extends QueryPart> List<String> texts(
      List<QueryPart> parts, Class<T> kind, Function<T, String> said) {
    return parts.stream().filter(kind::isInstance).map(kind::cast).map(said).toList();
  }

  private static String typedAs(QueryPart part, TypedQuery typed) {
    return lower(typed.parsed().text().substring(part.start(), part.end()));
  }

  private String said(String text) {
    return dutch.words(text).stream().map(Word::surface).collect(Collectors.joining(" "));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}

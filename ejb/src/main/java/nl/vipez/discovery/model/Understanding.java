package nl.vipez.discovery.model;

import java.util.List;

/**
 * How a query was understood.
 *
 * @param words the words looked for
 * @param phrases the phrases asked for literally
 * @param prefixes beginnings of words
 * @param titled words looked for in titles
 * @param alternatives groups of which one is enough
 * @param fields fields that were typed
 * @param excluded what no hit holds
 * @param alsoSearched synonyms and parts of compounds looked for besides
 * @param missing pieces of the query that stand in no document the caller may see; told when not
 *     everything was found together
 * @param loosened whether not all words had to be there
 * @param remarks what was read as text because it could not be understood
 */
public record Understanding(
    List<String> words,
    List<String> phrases,
    List<String> prefixes,
    List<String> titled,
    List<String> alternatives,
    List<TypedField> fields,
    List<String> excluded,
    List<String> alsoSearched,
    List<String> missing,
    boolean loosened,
    List<Remark> remarks) {

  public Understanding {
    words = List.copyOf(words);
    phrases = List.copyOf(phrases);
    prefixes = List.copyOf(prefixes);
    titled = List.copyOf(titled);
    alternatives = List.copyOf(alternatives);
    fields = List.copyOf(fields);
    excluded = List.copyOf(excluded);
    alsoSearched = List.copyOf(alsoSearched);
    missing = List.copyOf(missing);
    remarks = List.copyOf(remarks);
  }

  /** Whether the query is more than plain words, or was not taken as it stands. */
  public boolean isWorthTelling() {
    return loosened
        || !(prefixes.isEmpty()
            && titled.isEmpty()
            && alternatives.isEmpty()
            && excluded.isEmpty()
            && alsoSearched.isEmpty()
            && missing.isEmpty()
            && remarks.isEmpty());
  }

  /**
   * A field that was typed.
   *
   * @param text as it was typed
   * @param queryWithout the query without it
   */
  public record TypedField(String text, String queryWithout) {}

  /**
   * Something that could not be understood.
   *
   * @param kind UNKNOWN_FIELD, UNKNOWN_VALUE, LONE_QUOTE, LONE_PARENTHESIS, LONE_OPERATOR or
   *     TOO_MUCH
   * @param text the piece of the query
   */
  public record Remark(String kind, String text) {}
}

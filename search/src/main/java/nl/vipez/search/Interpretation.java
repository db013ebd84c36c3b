package nl.vipez.search;

import java.util.List;

/**
 * How a query was understood, for the line under the search box; all in words as they were typed or
 * handed in as synonyms, lower case.
 *
 * @param words the words looked for
 * @param phrases the phrases asked for literally
 * @param excluded the words and phrases that no hit holds
 * @param alsoSearched synonyms and parts of compounds looked for besides, each occurring in a
 *     document the caller may see
 * @param loosened whether no document held enough of the words together, so that documents with any
 *     of them were given
 */
public record Interpretation(
    List<String> words,
    List<String> phrases,
    List<String> excluded,
    List<String> alsoSearched,
    boolean loosened) {

  public Interpretation {
    words = List.copyOf(words);
    phrases = List.copyOf(phrases);
    excluded = List.copyOf(excluded);
    alsoSearched = List.copyOf(alsoSearched);
  }

  /** Of a query that asks for nothing in particular. */
  public static Interpretation none() {
    return new Interpretation(List.of(), List.of(), List.of(), List.of(), false);
  }
}

package nl.vipez.search;

import java.util.List;

/**
 * How a query was understood, for the line under the search box; all in words as they were typed or
 * handed in as synonyms, lower case.
 *
 * @param words the words looked for
 * @param phrases the phrases asked for literally
 * @param prefixes beginnings of words asked for
 * @param titled words asked for in the title
 * @param alternatives groups of which one is enough, each as it was typed
 * @param excluded the words and phrases that no hit holds
 * @param alsoSearched synonyms and parts of compounds looked for besides, each occurring in a
 *     document the caller may see
 * @param missing pieces of the query, as they were typed, that stand in no document the caller may
 *     see; told when not everything was found together
 * @param loosened whether no document held enough of the words together, so that documents with any
 *     of them were given
 */
public record Interpretation(
    List<String> words,
    List<String> phrases,
    List<String> prefixes,
    List<String> titled,
    List<String> alternatives,
    List<String> excluded,
    List<String> alsoSearched,
    List<String> missing,
    boolean loosened) {

  public Interpretation {
    words = List.copyOf(words);
    phrases = List.copyOf(phrases);
    prefixes = List.copyOf(prefixes);
    titled = List.copyOf(titled);
    alternatives = List.copyOf(alternatives);
    excluded = List.copyOf(excluded);
    alsoSearched = List.copyOf(alsoSearched);
    missing = List.copyOf(missing);
  }

  /** Of a query that asks for nothing in particular. */
  public static Interpretation none() {
    List<String> no = List.of();
    return new Interpretation(no, no, no, no, no, no, no, no, false);
  }

  /** The same, of a search that did not find everything together. */
  public Interpretation found(boolean nowLoosened, List<String> nowMissing) {
    return new Interpretation(
        words,
        phrases,
        prefixes,
        titled,
        alternatives,
        excluded,
        alsoSearched,
        nowMissing,
        nowLoosened);
  }
}

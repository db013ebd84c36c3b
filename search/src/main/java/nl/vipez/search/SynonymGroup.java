package nl.vipez.search;

import java.util.List;

/**
 * Words and phrases that mean about the same; a query with one of them also finds the others, with
 * less weight.
 *
 * @param terms two or more distinct ones, of one to five words each
 */
public record SynonymGroup(List<String> terms) {

  public SynonymGroup {
    terms = terms.stream().map(String::strip).filter(term -> !term.isEmpty()).distinct().toList();
    if (terms.size() < 2) {
      throw new IllegalArgumentException("a group of synonyms has at least two terms: " + terms);
    }
  }
}

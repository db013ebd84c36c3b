package nl.vipez.search;

import java.util.List;

/**
 * Words and phrases that mean about the same; a query with one of them also finds the others, with
 * less weight.
 *
 * @param terms two or more distinct ones, of one to five words each
 * @param oneWay whether only the first leads to the others: who asks for one of the others is not
 *     given the first
 * @param weight how much the others count against what a synonym usually counts, above 0 and at
 *     most 2; 1 is usual
 */
public record SynonymGroup(List<String> terms, boolean oneWay, double weight) {

  /** The most a group may count against the usual. */
  public static final double MAX_WEIGHT = 2;

  public SynonymGroup {
    terms = terms.stream().map(String::strip).filter(term -> !term.isEmpty()).distinct().toList();
    if (terms.size() < 2) {
      throw new IllegalArgumentException("a group of synonyms has at least two terms: " + terms);
    }
    if (!(weight > 0 && weight <= MAX_WEIGHT)) {
      throw new IllegalArgumentException("weight of synonyms is " + weight);
    }
  }

  /** Terms that lead to each other, at the usual weight. */
  public SynonymGroup(List<String> terms) {
    this(terms, false, 1);
  }
}

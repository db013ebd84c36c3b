package nl.vipez.theme.model;

import java.util.List;
import java.util.Set;

/**
 * A subject of economic affairs.
 *
 * @param code upper-case code
 * @param nl Dutch name
 * @param en English name
 * @param synonyms Dutch words and phrases for it
 * @param categories numbers of the categories it belongs to, 1 to 12
 * @param indicators codes of the indicators that measure it
 */
public record Theme(
    String code,
    String nl,
    String en,
    List<String> synonyms,
    Set<Integer> categories,
    Set<String> indicators) {

  /** Copies the collections. */
  public Theme {
    synonyms = List.copyOf(synonyms);
    categories = Set.copyOf(categories);
    indicators = Set.copyOf(indicators);
  }
}

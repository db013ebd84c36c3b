package nl.vipez.search;

import java.util.List;

/**
 * A setting to try on a search without putting it to use.
 *
 * @param synonyms all of them: they stand in place of those in use, none are added to those
 * @param weights what decides the order
 */
public record Trial(List<SynonymGroup> synonyms, Weights weights) {

  public Trial {
    synonyms = List.copyOf(synonyms);
  }
}

package nl.vipez.discovery.model;

import java.util.List;
import java.util.stream.Stream;
import nl.vipez.search.Weights;
import nl.vipez.theme.model.Theme;
import nl.vipez.theme.model.WordGroup;

/**
 * All that curators can change of how search answers without analysing anything anew.
 *
 * @param themes the themes in use, with their synonyms
 * @param groups the synonyms of no theme
 * @param weights what decides the order
 */
public record SearchSetting(List<Theme> themes, List<WordGroup> groups, Weights weights) {

  /** Copies the lists. */
  public SearchSetting {
    themes = List.copyOf(themes);
    groups = List.copyOf(groups);
  }

  /** With this theme in the place of the one with its code. */
  public SearchSetting with(Theme theme) {
    return new SearchSetting(
        themes.stream().map(one -> one.code().equals(theme.code()) ? theme : one).toList(),
        groups,
        weights);
  }

  /** With this group in the place of the one with its id, or added when it has none. */
  public SearchSetting with(WordGroup group) {
    return new SearchSetting(
        themes,
        Stream.concat(
                groups.stream().filter(one -> group.id() == 0 || one.id() != group.id()),
                Stream.of(group))
            .toList(),
        weights);
  }

  /** With other weights. */
  public SearchSetting with(Weights other) {
    return new SearchSetting(themes, groups, other);
  }
}

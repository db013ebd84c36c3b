package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.vipez.search.AnalysisSettings;
import nl.vipez.search.SynonymGroup;
import nl.vipez.theme.Themes;
import nl.vipez.theme.WordGroups;
import nl.vipez.theme.WordRules;
import nl.vipez.theme.model.Theme;
import nl.vipez.theme.model.WordGroup;
import nl.vipez.theme.model.WordRule;

/** Says what curators keep on themes, synonyms and words in the terms of the index. */
@ApplicationScoped
class Synonyms {
  private static final int MOST_WORDS = 5;

  private final Themes themes;
  private final WordGroups groups;
  private final WordRules rules;

  @Inject
  Synonyms(Themes themes, WordGroups groups, WordRules rules) {
    this.themes = themes;
    this.groups = groups;
    this.rules = rules;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Synonyms() {
    this.themes = null;
    this.groups = null;
    this.rules = null;
  }

  /** All synonyms as they are now. */
  List<SynonymGroup> now() {
    return of(themes.all(), groups.all());
  }

  static List<SynonymGroup> of(Collection<Theme> themes, Collection<WordGroup> groups) {
    List<SynonymGroup> result = new ArrayList<>();
    for (Theme theme : themes) {
      add(result, theme.nl(), theme.synonyms());
      add(result, theme.en(), theme.synonymsEn());
    }
    groups.forEach(
        group -> result.add(new SynonymGroup(group.terms(), group.oneWay(), group.weight())));
    return result;
  }

  private static void add(List<SynonymGroup> result, String name, List<String> synonyms) {
    List<String> terms =
        Stream.concat(Stream.of(name), synonyms.stream())
            .filter(term -> term.split("\\s+").length <= MOST_WORDS)
            .distinct()
            .toList();
    if (terms.size() > 1) {
      result.add(new SynonymGroup(terms));
    }
  }

  /** How words are to be taken apart now. */
  AnalysisSettings analysis() {
    Map<String, List<String>> compounds = new TreeMap<>();
    Map<WordRule.Kind, Set<String>> sets = new TreeMap<>();
    for (WordRule rule : rules.all()) {
      if (rule.kind() == WordRule.Kind.SPLIT) {
        compounds.put(rule.word(), rule.parts());
      } else {
        sets.computeIfAbsent(rule.kind(), kind -> new TreeSet<>()).add(rule.word());
      }
    }
    return new AnalysisSettings(
        compounds,
        sets.getOrDefault(WordRule.Kind.WHOLE, Set.of()),
        sets.getOrDefault(WordRule.Kind.UNCHANGED, Set.of()),
        sets.getOrDefault(WordRule.Kind.PART, Set.of()));
  }
}

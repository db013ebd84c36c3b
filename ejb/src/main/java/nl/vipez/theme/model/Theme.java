package nl.vipez.theme.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A subject of economic affairs.
 *
 * @param code upper-case code
 * @param nl Dutch name
 * @param en English name
 * @param synonyms Dutch words and phrases for it
 * @param synonymsEn English words and phrases for it
 * @param categories numbers of the categories it belongs to, 1 to 12
 * @param indicators codes of the indicators that measure it
 * @param retired whether it is no longer offered; what carries it keeps it
 * @param mergedInto code of the theme that took its place, if one did
 * @param edition goes up with each change by a curator, from 1
 */
public record Theme(
    String code,
    String nl,
    String en,
    List<String> synonyms,
    List<String> synonymsEn,
    Set<Integer> categories,
    Set<String> indicators,
    boolean retired,
    Optional<String> mergedInto,
    int edition) {

  /** Copies the collections. */
  public Theme {
    synonyms = List.copyOf(synonyms);
    synonymsEn = List.copyOf(synonymsEn);
    categories = Set.copyOf(categories);
    indicators = Set.copyOf(indicators);
  }

  /** A theme as the reference content has it: Dutch synonyms, in use, first edition. */
  public Theme(
      String code,
      String nl,
      String en,
      List<String> synonyms,
      Set<Integer> categories,
      Set<String> indicators) {
    this(code, nl, en, synonyms, List.of(), categories, indicators, false, Optional.empty(), 1);
  }

  /** With what a curator wrote. */
  public Theme with(ThemeDraft draft) {
    return new Theme(
        code,
        draft.nl(),
        draft.en(),
        draft.synonyms(),
        draft.synonymsEn(),
        draft.categories(),
        indicators,
        retired,
        mergedInto,
        edition);
  }

  /**
   * This theme with all that the other one has: its names become synonyms, its synonyms, categories
   * and indicators are added.
   */
  public Theme absorbing(Theme other) {
    Set<Integer> areas = new TreeSet<>(categories);
    areas.addAll(other.categories);
    Set<String> measures = new TreeSet<>(indicators);
    measures.addAll(other.indicators);
    return new Theme(
        code,
        nl,
        en,
        union(nl, synonyms, other.nl, other.synonyms),
        union(en, synonymsEn, other.en, other.synonymsEn),
        areas,
        measures,
        retired,
        mergedInto,
        edition);
  }

  /** In use, or not any more; with the theme that took its place, if one did. */
  public Theme retired(boolean away, Optional<String> instead) {
    return new Theme(
        code, nl, en, synonyms, synonymsEn, categories, indicators, away, instead, edition);
  }

  /** What a curator may change of it. */
  public ThemeDraft draft() {
    return draft(edition);
  }

  /** The same, made of another edition. */
  public ThemeDraft draft(int of) {
    return new ThemeDraft(code, nl, en, synonyms, synonymsEn, categories, of);
  }

  private static List<String> union(
      String name, List<String> mine, String otherName, List<String> others) {
    Set<String> seen = new LinkedHashSet<>(Set.of(name.toLowerCase(Locale.ROOT)));
    List<String> all = new ArrayList<>();
    for (List<String> some : List.of(mine, List.of(otherName), others)) {
      some.stream().filter(word -> seen.add(word.toLowerCase(Locale.ROOT))).forEach(all::add);
    }
    return all;
  }
}

package nl.vipez.discovery.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What practices are wanted on.
 *
 * @param themes codes of themes; a document tagged with one of them is on the subject
 * @param phrases words of the subject (names and synonyms of themes, names of indicators); a
 *     document whose text holds one well is on the subject too
 */
public record Subject(Set<String> themes, List<String> phrases) {

  public Subject {
    themes = Set.copyOf(themes);
    phrases = List.copyOf(phrases.stream().filter(phrase -> !phrase.isBlank()).distinct().toList());
  }

  /** This subject with more words. */
  public Subject plus(List<String> more) {
    Set<String> all = new LinkedHashSet<>(phrases);
    all.addAll(more);
    return new Subject(themes, List.copyOf(all));
  }
}

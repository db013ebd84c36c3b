package nl.vipez.web.theme;

import java.util.List;
import nl.vipez.theme.model.WordGroup;

/**
 * Synonyms that belong to no theme.
 *
 * @param id number
 * @param terms words and phrases
 * @param oneWay whether only the first leads to the others
 * @param weight against what a synonym usually counts
 * @param note why it is there
 * @param edition to be sent back with a change
 */
public record GroupAnswer(
    long id, List<String> terms, boolean oneWay, double weight, String note, int edition) {

  static GroupAnswer of(WordGroup one) {
    return new GroupAnswer(
        one.id(), one.terms(), one.oneWay(), one.weight(), one.note(), one.edition());
  }
}

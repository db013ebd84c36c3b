package nl.vipez.theme.model;

import java.util.ArrayList;
import java.util.List;
import nl.vipez.shared.FieldError;

/**
 * Synonyms that belong to no theme.
 *
 * @param id as kept; 0 for a new one
 * @param terms words and phrases, each once
 * @param oneWay whether only the first leads to the others
 * @param weight against what a synonym usually counts, 0.1 to 2
 * @param note why it is there
 * @param edition goes up with each change; 0 for a new one
 */
public record WordGroup(
    long id, List<String> terms, boolean oneWay, double weight, String note, int edition) {
  /** The most terms in a group. */
  public static final int MOST_TERMS = 20;

  private static final int LONGEST_NOTE = 500;
  private static final double LEAST_WEIGHT = 0.1;
  private static final double MOST_WEIGHT = 2;

  /** Tidies the terms. */
  public WordGroup {
    terms = ThemeDraft.each(terms, "");
    note = ThemeDraft.tidy(note);
  }

  /** Every bad field. */
  public List<FieldError> check() {
    List<FieldError> errors = new ArrayList<>();
    if (terms.size() < 2 || terms.size() > MOST_TERMS) {
      errors.add(FieldError.of("terms", "theme.bad-terms", MOST_TERMS));
    }
    terms.stream()
        .filter(term -> !ThemeRules.isTerm(term))
        .findFirst()
        .ifPresent(
            term ->
                errors.add(
                    FieldError.of(
                        "terms",
                        "theme.bad-term",
                        term,
                        ThemeRules.MOST_WORDS,
                        ThemeRules.LONGEST)));
    if (!(weight >= LEAST_WEIGHT && weight <= MOST_WEIGHT)) {
      errors.add(FieldError.of("weight", "theme.bad-weight", LEAST_WEIGHT, MOST_WEIGHT));
    }
    if (note.length() > LONGEST_NOTE) {
      errors.add(FieldError.of("note", "theme.bad-note", LONGEST_NOTE));
    }
    return errors;
  }

  /** With the id it is kept under. */
  public WordGroup keptAs(long number, int newEdition) {
    return new WordGroup(number, terms, oneWay, weight, note, newEdition);
  }
}

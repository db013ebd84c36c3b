package nl.vipez.theme.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import nl.vipez.shared.FieldError;

/** What a theme must be before it is kept. */
public final class ThemeRules {
  /** The longest name or synonym, in characters. */
  public static final int LONGEST = 100;

  /** The most words one synonym is made of; a longer one is never looked for. */
  public static final int MOST_WORDS = 5;

  /** The most synonyms in one language. */
  public static final int MOST_SYNONYMS = 60;

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");
  private static final int LAST_CATEGORY = 12;

  private ThemeRules() {}

  /**
   * Every bad field of a draft.
   *
   * @param others the themes that stay as they are
   */
  public static List<FieldError> check(ThemeDraft draft, Collection<Theme> others) {
    List<FieldError> errors = new ArrayList<>();
    if (!CODE.matcher(draft.code()).matches()) {
      errors.add(FieldError.of("code", "theme.bad-code"));
    } else if (others.stream().anyMatch(other -> other.code().equals(draft.code()))) {
      errors.add(FieldError.of("code", "theme.code-taken", draft.code()));
    }
    name(
        "nl",
        draft.nl(),
        others.stream().filter(o -> !o.retired()).map(Theme::nl).toList(),
        errors);
    name(
        "en",
        draft.en(),
        others.stream().filter(o -> !o.retired()).map(Theme::en).toList(),
        errors);
    synonyms("synonyms", draft.synonyms(), errors);
    synonyms("synonymsEn", draft.synonymsEn(), errors);
    if (draft.categories().isEmpty()
        || draft.categories().stream().anyMatch(one -> one < 1 || one > LAST_CATEGORY)) {
      errors.add(FieldError.of("categories", "theme.bad-categories"));
    }
    return errors;
  }

  private static void name(String field, String name, List<String> taken, List<FieldError> errors) {
    if (name.isEmpty() || name.length() > LONGEST) {
      errors.add(FieldError.of(field, "theme.bad-name", LONGEST));
    } else if (taken.stream().anyMatch(name::equalsIgnoreCase)) {
      errors.add(FieldError.of(field, "theme.name-taken", name));
    }
  }

  private static void synonyms(String field, List<String> words, List<FieldError> errors) {
    if (words.size() > MOST_SYNONYMS) {
      errors.add(FieldError.of(field, "theme.too-many-synonyms", MOST_SYNONYMS));
    }
    words.stream()
        .filter(word -> !isTerm(word))
        .findFirst()
        .ifPresent(
            word -> errors.add(FieldError.of(field, "theme.bad-term", word, MOST_WORDS, LONGEST)));
  }

  /** Whether a text can be a synonym: one to five words with a letter or digit in it. */
  static boolean isTerm(String text) {
    return text.length() <= LONGEST
        && text.split("\\s+").length <= MOST_WORDS
        && text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}

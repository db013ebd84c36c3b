package nl.vipez.theme.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.vipez.shared.FieldError;

/**
 * How search takes one word apart, where curators know better than the word list.
 *
 * @param word one word, in small letters
 * @param kind what is told of it
 * @param parts for SPLIT: the parts in order; else empty
 * @param edition goes up with each change; 0 for a new one
 */
public record WordRule(String word, Kind kind, List<String> parts, int edition) {

  /** What can be told of a word. */
  public enum Kind {
    /** It is made of these parts, and is found by each of them. */
    SPLIT,
    /** It is not made of others, whatever the list says. */
    WHOLE,
    /** It is a name or term that stays as written: not split, no ending taken off. */
    UNCHANGED,
    /** It is a word or an abbreviation that others can be made of. */
    PART;

    /** The kind with this name. */
    public static Optional<Kind> named(String name) {
      return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
  }

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,40}");
  private static final Pattern PART_WORD = Pattern.compile("[\\p{L}\\p{N}]{3,40}");

  /** Letters that may stand between two parts, as in gemeente-s-bestuur. */
  private static final String LINK = "(?:s|e|en|n)?";

  /** Tidies the words. */
  public WordRule {
    word = word.strip().toLowerCase(Locale.ROOT);
    parts =
        parts.stream()
            .map(part -> part.strip().toLowerCase(Locale.ROOT))
            .filter(part -> !part.isEmpty())
            .toList();
  }

  /** Every bad field. */
  public List<FieldError> check() {
    List<FieldError> errors = new ArrayList<>();
    if (!WORD.matcher(word).matches()) {
      errors.add(FieldError.of("word", "theme.bad-word"));
    } else if (kind == Kind.PART && !PART_WORD.matcher(word).matches()) {
      errors.add(FieldError.of("word", "theme.bad-part-word"));
    }
    if (kind != Kind.SPLIT && !parts.isEmpty()) {
      errors.add(FieldError.of("parts", "theme.no-parts"));
    } else if (kind == Kind.SPLIT && !covers()) {
      errors.add(FieldError.of("parts", "theme.bad-parts", word));
    }
    return errors;
  }

  private boolean covers() {
    String whole = parts.stream().map(Pattern::quote).collect(Collectors.joining(LINK));
    return parts.size() > 1
        && parts.stream().allMatch(part -> PART_WORD.matcher(part).matches())
        && word.matches(whole);
  }
}

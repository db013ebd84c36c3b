package nl.vipez.theme.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A theme as a curator wrote it.
 *
 * @param code upper-case code; cannot be changed afterwards
 * @param nl Dutch name
 * @param en English name
 * @param synonyms Dutch words and phrases, each once
 * @param synonymsEn English words and phrases, each once
 * @param categories numbers of its categories
 * @param edition the edition that was changed; 0 for a new theme
 */
public record ThemeDraft(
    String code,
    String nl,
    String en,
    List<String> synonyms,
    List<String> synonymsEn,
    Set<Integer> categories,
    int edition) {

  /** Tidies the texts. */
  public ThemeDraft {
    code = code.strip();
    nl = tidy(nl);
    en = tidy(en);
    synonyms = each(synonyms, nl);
    synonymsEn = each(synonymsEn, en);
    categories = Set.copyOf(categories);
  }

  static String tidy(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** The words tidied, each once whatever its case, without the name itself. */
  static List<String> each(List<String> words, String name) {
    Set<String> seen = new LinkedHashSet<>(Set.of(name.toLowerCase(Locale.ROOT)));
    List<String> result = new ArrayList<>();
    for (String word : words) {
      String tidy = tidy(word);
      if (!tidy.isEmpty() && seen.add(tidy.toLowerCase(Locale.ROOT))) {
        result.add(tidy);
      }
    }
    return List.copyOf(result);
  }
}

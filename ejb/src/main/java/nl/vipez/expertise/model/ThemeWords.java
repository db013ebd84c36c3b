package nl.vipez.expertise.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.vipez.theme.model.Theme;

/**
 * Themes that a text names, by their names and synonyms. A name counts where it begins a word, so
 * that "vergunning" is found in "vergunningen"; in a compound it counts too ("terrasvergunning").
 */
public final class ThemeWords {
  private static final int SHORTEST = 4;
  private static final int MOST = 3;

  private ThemeWords() {}

  /** The themes named, at most three; who is named most often, and by the longest word, first. */
  public static List<Theme> in(String text, List<Theme> themes) {
    String read = text.toLowerCase(Locale.ROOT);
    Map<Integer, List<Theme>> byWeight = new TreeMap<>(Comparator.reverseOrder());
    for (Theme theme : themes) {
      int weight = names(theme).mapToInt(name -> count(read, name) * name.length()).sum();
      if (weight > 0 && !theme.retired()) {
        byWeight.merge(
            weight, List.of(theme), (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
      }
    }
    return byWeight.values().stream().flatMap(List::stream).limit(MOST).toList();
  }

  private static Stream<String> names(Theme theme) {
    return Stream.of(List.of(theme.nl(), theme.en()), theme.synonyms(), theme.synonymsEn())
        .flatMap(List::stream)
        .map(name -> name.toLowerCase(Locale.ROOT).strip())
        .filter(name -> name.length() >= SHORTEST)
        .distinct();
  }

  private static int count(String text, String name) {
    Matcher found = Pattern.compile(Pattern.quote(name)).matcher(text);
    int count = 0;
    while (found.find()) {
      count++;
    }
    return count;
  }
}

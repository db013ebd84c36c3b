package nl.vipez.web.discovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vipez.discovery.model.Findings;

/**
 * Marks the words of a search in a whole page, where the index marked only its passages: a word is
 * marked when it holds a word looked for, without that one's ending.
 */
final class WordMarks {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int SHORTEST = 3;
  private static final int LONG = 6;

  private WordMarks() {}

  static List<int[]> in(String text, Findings found) {
    Set<String> roots =
        Stream.of(found.words(), found.phrases(), found.alsoSearched())
            .flatMap(Collection::stream)
            .flatMap(term -> WORD.matcher(term.toLowerCase(Locale.ROOT)).results())
            .map(match -> root(match.group()))
            .filter(root -> root.length() >= SHORTEST)
            .collect(Collectors.toSet());
    List<int[]> marks = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    while (!roots.isEmpty() && words.find()) {
      String word = words.group().toLowerCase(Locale.ROOT);
      if (roots.stream().anyMatch(root -> holds(word, root))) {
        marks.add(new int[] {words.start(), words.end()});
      }
    }
    return marks;
  }

  private static boolean holds(String word, String root) {
    return root.length() >= LONG - 1 ? word.contains(root) : word.equals(root);
  }

  private static String root(String word) {
    if (word.length() >= LONG && word.endsWith("en")) {
      return word.substring(0, word.length() - 2);
    }
    return word.length() >= LONG && (word.endsWith("s") || word.endsWith("e"))
        ? word.substring(0, word.length() - 1)
        : word;
  }
}

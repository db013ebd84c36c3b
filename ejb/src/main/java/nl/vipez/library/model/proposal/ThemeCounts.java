package nl.vipez.library.model.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vipez.library.model.TextOfPart;
import nl.vipez.theme.model.Theme;

/** Counts the words of each theme in a text; endings of plurals and cases do not matter. */
public final class ThemeCounts {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");
  private static final int LONGEST_ENDING = 3;
  private static final int SHORTEST_STEM = 4;

  /**
   * A word or phrase of a theme.
   *
   * @param theme code
   * @param words in lower case, the last cut to its stem
   */
  private record Term(String theme, List<String> words) {}

  private final Map<String, List<Term>> byFirst = new HashMap<>();

  /** The words of these themes: their Dutch name and synonyms. */
  public ThemeCounts(List<Theme> themes) {
    for (Theme theme : themes) {
      Set<List<String>> seen = new HashSet<>();
      List<String> names = new ArrayList<>(theme.synonyms());
      names.add(theme.nl());
      for (String name : names) {
        List<String> words = new ArrayList<>();
        wordsOf(name).forEach(word -> words.add(word.text()));
        if (!words.isEmpty()) {
          words.set(words.size() - 1, stem(words.getLast()));
          if (seen.add(words)) {
            byFirst
                .computeIfAbsent(words.getFirst(), absent -> new ArrayList<>())
                .add(new Term(theme.code(), words));
          }
        }
      }
    }
  }

  /**
   * How often a theme is named.
   *
   * @param times in all
   * @param evidence where first
   * @param distinct how many different words and phrases of it
   */
  public record Count(int times, Evidence evidence, int distinct) {}

  /**
   * What a text says of themes.
   *
   * @param words how many words it has
   * @param counts by theme; themes not named are absent
   */
  public record Counts(int words, Map<String, Count> counts) {
    /** How often a theme is named in a thousand words. */
    public double perThousand(String theme) {
      Count count = counts.get(theme);
      return count == null || words == 0 ? 0 : 1_000.0 * count.times() / words;
    }
  }

  private record Word(String text, int start, int end) {}

  /** Counts over the whole text. */
  public Counts of(List<TextOfPart> parts) {
    Map<String, Integer> times = new HashMap<>();
    Map<String, Evidence> first = new HashMap<>();
    Map<String, Set<Term>> distinct = new HashMap<>();
    int total = 0;
    for (TextOfPart part : parts) {
      List<Word> words = wordsOf(part.text());
      total += words.size();
      Line line = new Line(part, part.text(), false);
      for (int at = 0; at < words.size(); at++) {
        for (Term term : starting(words, at)) {
          times.merge(term.theme(), 1, Integer::sum);
          distinct.computeIfAbsent(term.theme(), absent -> new HashSet<>()).add(term);
          Word word = words.get(at);
          first.computeIfAbsent(term.theme(), absent -> line.around(word.start(), word.end()));
        }
      }
    }
    Map<String, Count> counts = new HashMap<>();
    times.forEach(
        (theme, count) ->
            counts.put(
                theme,
                new Count(
                    count,
                    Objects.requireNonNull(first.get(theme)),
                    Objects.requireNonNull(distinct.get(theme)).size())));
    return new Counts(total, Map.copyOf(counts));
  }

  /** How often each theme is named in one line. */
  Counts of(String line) {
    return of(List.of(new TextOfPart(1, "SECTION", "", List.of(), line)));
  }

  private List<Term> starting(List<Word> words, int at) {
    List<Term> found = new ArrayList<>();
    String word = words.get(at).text();
    for (int cut = 0; cut <= LONGEST_ENDING && word.length() - cut > 1; cut++) {
      String stem = word.substring(0, word.length() - cut);
      for (Term term : byFirst.getOrDefault(stem, List.of())) {
        boolean whole = cut == 0 || (term.words().size() == 1 && stem.length() >= SHORTEST_STEM);
        if (whole && follows(term, words, at)) {
          found.add(term);
        }
      }
    }
    return found;
  }

  private static boolean follows(Term term, List<Word> words, int at) {
    int size = term.words().size();
    if (at + size > words.size()) {
      return false;
    }
    for (int i = 1; i < size; i++) {
      String word = words.get(at + i).text();
      String wanted = term.words().get(i);
      boolean last = i == size - 1;
      if (!(word.equals(wanted)
          || (last
              && word.startsWith(wanted)
              && word.length() - wanted.length() <= LONGEST_ENDING))) {
        return false;
      }
    }
    return true;
  }

  private static List<Word> wordsOf(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(matcher.group().toLowerCase(Locale.ROOT), matcher.start(), matcher.end()));
    }
    return words;
  }

  /** Without the ending of a plural, where enough is left. */
  private static String stem(String word) {
    for (String ending : List.of("en", "s")) {
      if (word.endsWith(ending) && word.length() - ending.length() > SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}

package nl.vipez.search.dutch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.vipez.search.AnalysisSettings;

/**
 * Splits Dutch compounds strictly: only where listed words, with a linking s, e, en or n between
 * them, cover the whole word. {@code bedrijventerreinvisie} gives {@code bedrijventerrein, visie,
 * bedrijven, terrein}. Looser splitting (parts anywhere in a word) finds more and ranks worse: see
 * docs/adr/0003-dutch-retrieval.md.
 */
public final class CompoundSplitter {

  private static final int SHORTEST_WORD = 7;
  private static final int LONGEST_WORD = 40;

  /** Shorter words that are listed themselves are mostly no compounds (kantoren, not kant-oren). */
  private static final int SHORTEST_LISTED = 9;

  private static final int SHORTEST_PART = 4;
  private static final int CACHED = 200_000;

  /** Parts of three letters that do make compounds in this trade. */
  private static final Set<String> SHORT_PARTS =
      Set.of("wet", "bus", "mkb", "zzp", "lpg", "ict", "biz", "ozb", "gas", "zee");

  /** Prefixes: what follows them is seldom a word in its own right (voorwaarden, onderwijs). */
  private static final Set<String> PREFIXES =
      Set.of(
          "aan",
          "achter",
          "binnen",
          "boven",
          "buiten",
          "door",
          "gelijk",
          "heen",
          "herin",
          "hier",
          "langs",
          "mede",
          "midden",
          "nader",
          "neder",
          "neven",
          "omhoog",
          "onder",
          "onge",
          "over",
          "rond",
          "samen",
          "tegen",
          "tegemoet",
          "terecht",
          "terug",
          "tussen",
          "vast",
          "veel",
          "voor",
          "voort",
          "vooruit",
          "waar",
          "wederom",
          "weder",
          "zelf",
          "tezamen",
          "daar");

  /** Endings that are listed as words, yet make derivations rather than compounds. */
  private static final Set<String> SUFFIXES =
      Set.of(
          "achtig",
          "baar",
          "baren",
          "loos",
          "loze",
          "heid",
          "heden",
          "lijk",
          "lijke",
          "zaam",
          "zame",
          "schap",
          "schappen",
          "ling",
          "matig",
          "matige",
          "tjes",
          "dien",
          "waarts",
          "vorm",
          "delijk",
          "ende",
          "ster",
          "sters",
          "erij",
          "aren",
          "eren",
          "innen",
          "isch",
          "ische",
          "keer",
          "keren",
          "oren",
          "ment",
          "menten",
          "gelegenheid",
          "gelegenheden",
          "maal",
          "malen",
          "wijs",
          "wijze");

  private static final String[] LINKS = {"", "s", "e", "en", "n"};

  private final WordList words;
  private final AnalysisSettings own;
  private final Set<String> unsplit = new HashSet<>(WordList.lines("unsplit.txt"));
  private final Map<String, List<String>> cache = new ConcurrentHashMap<>();

  public CompoundSplitter(WordList words) {
    this(words, AnalysisSettings.none());
  }

  /**
   * Splits by a word list and by what is known beyond it.
   *
   * @param own goes before the list
   */
  public CompoundSplitter(WordList words, AnalysisSettings own) {
    this.words = words;
    this.own = own;
  }

  /**
   * The parts of a compound as they stand in it, without linking letters, larger ones before the
   * smaller ones they hold; empty for a word that is no compound.
   *
   * @param word in small letters a to z
   */
  public List<String> split(String word) {
    if (own.compounds().containsKey(word)) {
      return told(word);
    }
    if (own.whole().contains(word) || own.unchanged().contains(word)) {
      return List.of();
    }
    if (word.length() < SHORTEST_WORD || word.length() > LONGEST_WORD) {
      return List.of();
    }
    List<String> known = cache.get(word);
    if (known == null) {
      known = List.copyOf(parts(word));
      if (cache.size() < CACHED) {
        cache.put(word, known);
      }
    }
    return known;
  }

  /** The smallest parts of a compound, in order; empty for a word that is no compound. */
  public List<String> smallest(String word) {
    List<String> told = own.compounds().getOrDefault(word, List.of());
    if (!told.isEmpty()) {
      return told.stream().flatMap(this::smallestOrSelf).toList();
    }
    List<String> all = split(word);
    if (all.isEmpty()) {
      return all;
    }
    List<String> result = new ArrayList<>();
    for (String half : all.subList(0, Math.min(2, all.size()))) {
      List<String> smaller = smallest(half);
      result.addAll(smaller.isEmpty() ? List.of(half) : smaller);
    }
    return result;
  }

  /** The parts that a word was said to have, then theirs. */
  private List<String> told(String word) {
    List<String> told = own.compounds().getOrDefault(word, List.of());
    Set<String> result = new LinkedHashSet<>(told);
    told.stream().filter(part -> !part.equals(word)).forEach(part -> result.addAll(split(part)));
    return List.copyOf(result);
  }

  private Stream<String> smallestOrSelf(String part) {
    List<String> smaller = own.compounds().containsKey(part) ? List.of() : smallest(part);
    return smaller.isEmpty() ? Stream.of(part) : smaller.stream();
  }

  private Set<String> parts(String word) {
    Set<String> result = new LinkedHashSet<>();
    boolean simple = word.length() < SHORTEST_LISTED && words.contains(word);
    if (!simple && !unsplit.contains(word)) {
      List<String> halves = halves(word);
      result.addAll(halves);
      halves.forEach(half -> result.addAll(split(half)));
    }
    return result;
  }

  /** The best cut in two: both listed before one that must be cut again, then the most even one. */
  private List<String> halves(String word) {
    List<String> best = List.of();
    int bestWorth = 0;
    for (int cut = SHORTEST_PART - 1; cut <= word.length() - 3; cut++) {
      String right = word.substring(cut);
      if (!mayEnd(right)) {
        continue;
      }
      for (String left : lefts(word.substring(0, cut))) {
        int listed = (isWord(left) ? 1 : 0) + (isWord(right) ? 1 : 0);
        int worth = listed * 100 + Math.min(left.length(), right.length());
        if (worth > bestWorth) {
          bestWorth = worth;
          best = List.of(left, right);
        }
      }
    }
    return best;
  }

  private List<String> lefts(String text) {
    List<String> result = new ArrayList<>(1);
    for (String link : LINKS) {
      if (text.endsWith(link)) {
        String left = text.substring(0, text.length() - link.length());
        if (!PREFIXES.contains(left) && (isPart(left) || !smallest(left).isEmpty())) {
          result.add(left);
        }
      }
    }
    return result;
  }

  private boolean mayEnd(String right) {
    return !SUFFIXES.contains(right) && (isPart(right) || !smallest(right).isEmpty());
  }

  private boolean isPart(String text) {
    return SHORT_PARTS.contains(text)
        || own.knows(text)
        || (text.length() >= SHORTEST_PART && isWord(text));
  }

  private boolean isWord(String text) {
    return SHORT_PARTS.contains(text) || own.knows(text) || words.contains(text);
  }
}

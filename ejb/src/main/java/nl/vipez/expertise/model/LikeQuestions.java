package nl.vipez.expertise.model;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions like one that is being typed, by the beginnings of the words they share: of words of
 * five letters and more the first six letters, which is where Dutch inflects least. At least two
 * must be shared, and a third of those typed; common question words do not count.
 */
public final class LikeQuestions {
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
  private static final int SHORTEST = 5;
  private static final int BEGINNING = 6;
  private static final int SHARED = 2;
  private static final double SHARE = 1 / 3.0;
  private static final int MOST = 3;
  private static final Set<String> COMMON =
      Set.of(
          "hebben", "heeft", "wordt", "worden", "zouden", "kunnen", "jullie", "andere", "gemeen",
          "ervari", "zoeken", "willen", "weten", "graag", "waarom", "wanneer", "welke");

  private LikeQuestions() {}

  /** The likest of these questions, at most three. */
  public static List<AskedBefore> of(String typed, List<AskedBefore> asked) {
    Set<String> wanted = beginnings(typed);
    Map<Long, Long> shared =
        asked.stream()
            .collect(Collectors.toMap(one -> one.need().id(), one -> shared(wanted, one)));
    return asked.stream()
        .filter(one -> shared.getOrDefault(one.need().id(), 0L) >= SHARED)
        .filter(one -> shared.getOrDefault(one.need().id(), 0L) >= SHARE * wanted.size())
        .sorted(
            Comparator.comparing((AskedBefore one) -> shared.getOrDefault(one.need().id(), 0L))
                .reversed())
        .limit(MOST)
        .toList();
  }

  private static long shared(Set<String> wanted, AskedBefore asked) {
    Set<String> both = new HashSet<>(beginnings(asked.need().query()));
    both.retainAll(wanted);
    return both.size();
  }

  private static Set<String> beginnings(String text) {
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    return Stream.of(WORDS.split(plain))
        .filter(word -> word.length() >= SHORTEST)
        .map(word -> word.substring(0, Math.min(BEGINNING, word.length())))
        .filter(word -> !COMMON.contains(word))
        .collect(Collectors.toSet());
  }
}

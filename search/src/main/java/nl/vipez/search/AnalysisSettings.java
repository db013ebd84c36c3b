package nl.vipez.search;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of Dutch words beyond the lists that come along: how the words of documents and
 * queries are taken apart depends on it, so an index is made under one of these and says which.
 * Words are kept folded: small letters, no diacritics, ĳ as ij.
 *
 * @param compounds words to be split into these parts, in order; their other forms too (plurals)
 * @param whole words not to be split, their other forms neither
 * @param unchanged words left as they are, neither split nor brought to a stem, such as names
 * @param parts words and abbreviations, of three letters or more, that other words may be made of
 */
public record AnalysisSettings(
    Map<String, List<String>> compounds,
    Set<String> whole,
    Set<String> unchanged,
    Set<String> parts) {

  private static final AnalysisSettings NONE =
      new AnalysisSettings(Map.of(), Set.of(), Set.of(), Set.of());

  public AnalysisSettings {
    Map<String, List<String>> folded = new TreeMap<>();
    compounds.forEach(
        (word, into) ->
            folded.put(folded(word), into.stream().map(AnalysisSettings::folded).toList()));
    compounds = Map.copyOf(folded);
    whole = folded(whole);
    unchanged = folded(unchanged);
    parts = folded(parts);
  }

  /** Nothing beyond the lists that come along. */
  public static AnalysisSettings none() {
    return NONE;
  }

  /** Whether a folded word stands in one of these, so that it may be part of another. */
  public boolean knows(String word) {
    return compounds.containsKey(word)
        || parts.contains(word)
        || whole.contains(word)
        || unchanged.contains(word)
        || compounds.values().stream().anyMatch(into -> into.contains(word));
  }

  /** As text, the same for the same settings; {@link #parse} reads it back. */
  public String asText() {
    Stream<String> split =
        new TreeMap<>(compounds)
            .entrySet().stream()
                .map(entry -> "split " + entry.getKey() + " " + String.join(" ", entry.getValue()));
    return Stream.of(split, lines("whole", whole), lines("same", unchanged), lines("part", parts))
        .flatMap(each -> each)
        .collect(Collectors.joining("\n"));
  }

  /** Reads what {@link #asText} wrote; lines of a later make are passed over. */
  public static AnalysisSettings parse(String text) {
    Map<String, List<String>> compounds = new TreeMap<>();
    Map<String, Set<String>> sets = new TreeMap<>();
    text.lines()
        .map(line -> List.of(line.split(" ")))
        .filter(line -> line.size() > 1)
        .forEach(
            line -> {
              if (line.getFirst().equals("split")) {
                compounds.put(line.get(1), line.subList(2, line.size()));
              } else {
                sets.computeIfAbsent(line.getFirst(), kind -> new TreeSet<>()).add(line.get(1));
              }
            });
    return new AnalysisSettings(compounds, of(sets, "whole"), of(sets, "same"), of(sets, "part"));
  }

  /** A word in small letters, without diacritics. */
  public static String folded(String word) {
    return Normalizer.normalize(word.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "");
  }

  private static Set<String> folded(Collection<String> words) {
    return words.stream().map(AnalysisSettings::folded).collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> lines(String kind, Set<String> words) {
    return words.stream().sorted().map(word -> kind + " " + word);
  }

  private static Set<String> of(Map<String, Set<String>> sets, String kind) {
    return Objects.requireNonNull(sets.getOrDefault(kind, Set.of()));
  }
}

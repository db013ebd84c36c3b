package nl.vipez.search.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.vipez.search.SynonymGroup;
import nl.vipez.search.dutch.TextAnalysis;
import nl.vipez.search.dutch.Word;

/** Looks up synonyms by the stems of the words asked for. */
final class SynonymTable {

  private static final int LONGEST = 5;
  private static final int MOST = 12;

  private final Map<List<String>, List<Entry>> entries = new HashMap<>();

  SynonymTable(Collection<SynonymGroup> groups, TextAnalysis analysis) {
    for (SynonymGroup group : groups) {
      List<Entry> terms =
          group.terms().stream()
              .map(
                  term ->
                      new Entry(
                          term.toLowerCase(Locale.ROOT), analysis.words(term), group.weight()))
              .filter(entry -> !entry.words.isEmpty() && entry.words.size() <= LONGEST)
              .toList();
      String first = group.terms().getFirst().toLowerCase(Locale.ROOT);
      for (Entry term : terms) {
        if (group.oneWay() && !term.text.equals(first)) {
          continue;
        }
        List<Entry> others = terms.stream().filter(o -> !o.stems().equals(term.stems())).toList();
        entries.computeIfAbsent(term.stems(), stems -> new ArrayList<>()).addAll(others);
      }
    }
  }

  /**
   * A synonym for a stretch of the words asked for.
   *
   * @param text as handed in, in small letters
   * @param words the same, taken apart
   * @param asked the words asked for that it stands for
   * @param weight against what a synonym usually weighs
   */
  record Synonym(String text, List<Word> words, List<Word> asked, float weight) {}

  /** A term, with the words that say nothing by themselves: in a row, these have their places. */
  private record Entry(String text, List<Word> words, double weight) {
    List<String> stems() {
      return TypedQuery.telling(words).stream().map(Word::stem).toList();
    }
  }

  /** The synonyms of all stretches of words that the word at that place is part of. */
  List<Synonym> of(List<Word> asked, int place) {
    List<Synonym> result = new ArrayList<>();
    for (int start = Math.max(0, place - LONGEST + 1); start <= place; start++) {
      for (int end = place + 1; end <= Math.min(asked.size(), start + LONGEST); end++) {
        List<Word> stretch = asked.subList(start, end);
        List<String> stems = stretch.stream().map(Word::stem).toList();
        for (Entry entry : entries.getOrDefault(stems, List.of())) {
          if (result.size() < MOST) {
            result.add(new Synonym(entry.text, entry.words, stretch, (float) entry.weight));
          }
        }
      }
    }
    return result;
  }
}

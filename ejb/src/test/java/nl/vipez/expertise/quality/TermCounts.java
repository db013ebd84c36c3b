package nl.vipez.expertise.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vipez.search.dutch.DutchAnalysis;
import nl.vipez.search.dutch.Word;

/** How often each stem stands in a collection: what a language model is smoothed with. */
final class TermCounts {
  private final DutchAnalysis dutch = new DutchAnalysis();
  private final Map<String, int[]> counts = new HashMap<>();
  private long total;

  void add(String text) {
    for (Word word : dutch.words(text)) {
      counts.computeIfAbsent(word.stem(), stem -> new int[1])[0]++;
      total++;
    }
  }

  /** The stems of a text, stop words left out, each as often as it stands there. */
  List<String> stems(String text) {
    return dutch.words(text).stream().filter(word -> !word.stopWord()).map(Word::stem).toList();
  }

  /** The probability of a stem in the collection; 0 when it does not stand there. */
  double probability(String stem) {
    int[] count = counts.get(stem);
    return count == null ? 0 : (double) count[0] / total;
  }

  int length(String text) {
    return dutch.words(text).size();
  }
}

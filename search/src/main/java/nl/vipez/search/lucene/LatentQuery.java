package nl.vipez.search.lucene;

import java.util.List;
import java.util.Optional;
import nl.vipez.search.dutch.TextAnalysis;
import nl.vipez.search.dutch.Word;
import nl.vipez.search.latent.LatentTerms;

/** Makes the latent vector of what was asked. */
final class LatentQuery {

  private static final float PART = 0.5f;

  private LatentQuery() {}

  /**
   * A vector of length 1 in which each word counts by its rarity alone, however strongly the index
   * knows its direction; nothing when no word has one.
   */
  static Optional<float[]> of(List<Word> words, TextAnalysis english, LatentTerms terms) {
    float[] sum = new float[terms.dimensions()];
    boolean some = false;
    for (Word word : words) {
      float[] one = new float[sum.length];
      float rarity = add(Occurrences.dutch(word.stem()), 1, terms, one);
      for (String part : word.parts()) {
        rarity = Math.max(rarity, add(Occurrences.dutch(part), PART, terms, one));
      }
      for (Word other : english.words(word.surface())) {
        rarity = Math.max(rarity, add(Occurrences.english(other.stem()), 1, terms, one));
      }
      LatentTerms.normalise(one, 0, one.length);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += rarity * one[i];
      }
      some |= rarity > 0;
    }
    LatentTerms.normalise(sum, 0, sum.length);
    return some ? Optional.of(sum) : Optional.empty();
  }

  private static float add(String name, float times, LatentTerms terms, float[] sum) {
    int place = terms.place(name);
    if (place < 0) {
      return 0;
    }
    terms.add(place, times, sum, 0);
    return terms.rarity(place);
  }
}

package nl.vipez.search.extract.worker;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vipez.search.TextPart;

/** Guesses a text's language by its commonest little words; Dutch and its neighbours only. */
final class LanguageGuess {

  private static final int READ = 40_000;
  private static final int FEWEST_WORDS = 8;
  private static final double SMALLEST_SHARE = 0.12;

  private static final Map<String, Set<String>> LITTLE_WORDS =
      Map.of(
          "nl",
              Set.of(
                  "de", "het", "een", "van", "en", "dat", "voor", "met", "zijn", "wordt", "op",
                  "aan", "te", "bij", "niet", "ook", "door", "naar", "of"),
          "en",
              Set.of(
                  "the", "of", "and", "to", "that", "for", "is", "with", "are", "on", "this", "be",
                  "by", "as", "not", "from", "at", "or"),
          "de",
              Set.of(
                  "der", "die", "und", "das", "den", "von", "zu", "mit", "ist", "für", "auf", "dem",
                  "nicht", "eine", "ein", "auch", "im"),
          "fr",
              Set.of(
                  "le", "la", "les", "des", "et", "du", "une", "dans", "est", "pour", "que", "sur",
                  "par", "au", "qui", "pas", "ne"));

  private LanguageGuess() {}

  static Optional<String> of(List<TextPart> parts) {
    StringBuilder sample = new StringBuilder();
    for (TextPart part : parts) {
      if (sample.length() < READ) {
        sample.append(part.text(), 0, Math.min(part.text().length(), READ)).append('\n');
      }
    }
    String[] words = sample.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    return LITTLE_WORDS.entrySet().stream()
        .map(entry -> Map.entry(entry.getKey(), count(words, entry.getValue())))
        .filter(entry -> words.length >= FEWEST_WORDS)
        .filter(entry -> entry.getValue() > words.length * SMALLEST_SHARE)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private static long count(String[] words, Set<String> little) {
    long count = 0;
    for (String word : words) {
      count += little.contains(word) ? 1 : 0;
    }
    return count;
  }
}

package nl.vipez.library.model.proposal;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.vipez.library.model.proposal.Proposal.Field;

/** Dutch or English, by the small words that one language has and the other has not. */
final class LanguageRule {
  private static final Set<String> DUTCH =
      Set.of("de", "het", "een", "van", "en", "dat", "voor", "met", "zijn", "niet", "op", "wordt");
  private static final Set<String> ENGLISH =
      Set.of("the", "of", "and", "to", "a", "that", "for", "with", "are", "not", "on", "by");
  private static final int ENOUGH = 400;

  private LanguageRule() {}

  static Optional<Proposal> propose(Reading reading) {
    int dutch = 0;
    int english = 0;
    Optional<Line> longest = Optional.empty();
    for (Line line : reading.lines()) {
      for (String word : line.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
        dutch += DUTCH.contains(word) ? 1 : 0;
        english += ENGLISH.contains(word) ? 1 : 0;
      }
      if (longest.filter(one -> one.text().length() >= line.text().length()).isEmpty()) {
        longest = Optional.of(line);
      }
      if (dutch + english > ENOUGH) {
        break;
      }
    }
    int all = dutch + english;
    String code = dutch >= english ? "nl" : "en";
    double share = all == 0 ? 0 : (double) Math.max(dutch, english) / all;
    return share < 0.6
        ? Optional.empty()
        : longest.map(line -> new Proposal(Field.LANGUAGE, code, line.evidence(), share));
  }
}

package nl.vipez.search.lucene;

import java.util.HashSet;
import java.util.Set;
import nl.vipez.search.dutch.Tokens;
import nl.vipez.search.dutch.Word;

/** The distinct words and compounds of one document, for suggestions and corrections. */
final class Vocabulary {

  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;

  private final Languages languages;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> forms = new HashSet<>();
  private final Set<String> compounds = new HashSet<>();

  Vocabulary(Languages languages) {
    this.languages = languages;
  }

  void add(String text) {
    for (Tokens.Token token : Tokens.of(text)) {
      if (seen.add(token.surface())) {
        addNew(languages.dutch().word(token));
      }
    }
  }

  private void addNew(Word word) {
    if (usable(word)) {
      String folded = word.folded();
      forms.add(folded);
      words.add(folded + Fields.SEPARATOR + word.surface());
      word.parts().forEach(part -> compounds.add(part + Fields.SEPARATOR + word.surface()));
    }
  }

  /** Whether a word is worth suggesting. */
  static boolean usable(Word word) {
    String folded = word.folded();
    return !word.stopWord()
        && folded.length() >= SHORTEST
        && folded.length() <= LONGEST
        && folded.chars().allMatch(c -> Character.isLetter(c) || c == '\'');
  }

  /** As {@link Fields#WORDS}. */
  Set<String> words() {
    return words;
  }

  /** As {@link Fields#WORD_FORMS}. */
  Set<String> forms() {
    return forms;
  }

  /** As {@link Fields#COMPOUNDS}. */
  Set<String> compounds() {
    return compounds;
  }
}

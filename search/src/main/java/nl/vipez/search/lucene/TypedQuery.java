package nl.vipez.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vipez.search.dutch.TextAnalysis;
import nl.vipez.search.dutch.Word;

/**
 * What a person typed, taken apart. Nothing typed is an error: a lone quote or dash is just text.
 *
 * @param text as typed
 * @param words those that must mostly be there; with offsets in the text
 * @param phrases those asked for literally
 * @param excluded words and phrases that must not be there
 */
record TypedQuery(
    String text, List<Word> words, List<List<Word>> phrases, List<List<Word>> excluded) {

  private static final int MOST_WORDS = 64;
  private static final Pattern SPECIAL =
      Pattern.compile("(?<=^|\\s)(-?)(?:[\"“”„]([^\"“”„]*)[\"“”„]|(?<=-)(\\S+))");

  static TypedQuery parse(String text, TextAnalysis analysis) {
    List<List<Word>> phrases = new ArrayList<>();
    List<List<Word>> excluded = new ArrayList<>();
    StringBuilder rest = new StringBuilder(text);
    Matcher matcher = SPECIAL.matcher(text);
    while (matcher.find()) {
      boolean quoted = matcher.group(2) != null;
      List<Word> words = analysis.words(quoted ? matcher.group(2) : matcher.group(3));
      if (!words.isEmpty()) {
        (matcher.group(1).isEmpty() ? phrases : excluded).add(words);
      }
      for (int i = matcher.start(); i < matcher.end(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    return new TypedQuery(text, telling(analysis.words(rest.toString())), phrases, excluded);
  }

  /** Without stop words, unless there are no others; each once. */
  static List<Word> telling(List<Word> words) {
    List<Word> telling = words.stream().filter(word -> !word.stopWord()).toList();
    List<Word> result = new ArrayList<>();
    for (Word word : telling.isEmpty() ? words : telling) {
      if (result.size() < MOST_WORDS
          && result.stream().noneMatch(other -> other.stem().equals(word.stem()))) {
        result.add(word);
      }
    }
    return result;
  }

  boolean asksNothing() {
    return words.isEmpty() && phrases.isEmpty() && excluded.isEmpty();
  }
}

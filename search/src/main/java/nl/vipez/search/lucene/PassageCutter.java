package nl.vipez.search.lucene;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a part's text into passages of about 220 words that overlap by some 30, preferably at the
 * ends of sentences.
 */
final class PassageCutter {

  private static final int TARGET = 220;
  private static final int LONGEST = 260;
  private static final int SHORTEST = 160;
  private static final int OVERLAP = 30;

  private PassageCutter() {}

  /** A passage: from start up to end, in UTF-16 units of the part's text. */
  record Span(int start, int end) {}

  /** The passages of a text, in order; none for a blank one. */
  static List<Span> cut(String text) {
    List<Span> words = words(text);
    List<Span> result = new ArrayList<>();
    int first = 0;
    while (first < words.size()) {
      int left = words.size() - first;
      int end = left <= LONGEST ? words.size() : sentenceEnd(text, words, first);
      result.add(new Span(words.get(first).start(), words.get(end - 1).end()));
      if (end == words.size()) {
        break;
      }
      int next = sentenceStart(text, words, end);
      first = words.size() - next < SHORTEST ? Math.max(first + 1, words.size() - TARGET) : next;
    }
    return result;
  }

  private static int sentenceEnd(String text, List<Span> words, int first) {
    for (int distance = 0; distance <= TARGET - SHORTEST; distance++) {
      int before = first + TARGET - distance;
      if (endsSentence(text, words, before - 1)) {
        return before;
      }
      int after = first + TARGET + distance;
      if (distance <= LONGEST - TARGET && endsSentence(text, words, after - 1)) {
        return after;
      }
    }
    return first + TARGET;
  }

  private static int sentenceStart(String text, List<Span> words, int end) {
    for (int distance = 0; distance < OVERLAP / 2; distance++) {
      for (int start : new int[] {end - OVERLAP + distance, end - OVERLAP - distance}) {
        if (endsSentence(text, words, start - 1)) {
          return start;
        }
      }
    }
    return end - OVERLAP;
  }

  private static boolean endsSentence(String text, List<Span> words, int index) {
    int end = words.get(index).end();
    char last = text.charAt(end - 1);
    return last == '.'
        || last == '!'
        || last == '?'
        || last == ';'
        || (end < text.length() && text.charAt(end) == '\n');
  }

  private static List<Span> words(String text) {
    List<Span> result = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean space = i == text.length() || Character.isWhitespace(text.charAt(i));
      if (space && start >= 0) {
        result.add(new Span(start, i));
        start = -1;
      } else if (!space && start < 0) {
        start = i;
      }
    }
    return result;
  }
}

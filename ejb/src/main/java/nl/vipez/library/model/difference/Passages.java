package nl.vipez.library.model.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.vipez.library.model.PrintedLines;
import nl.vipez.library.model.TextOfPart;

/** A text cut into sentences, so that the lines and pages of the layout do not matter. */
final class Passages {
  private static final Pattern END = Pattern.compile("(?<=[.!?;:])\\s+(?=[\\p{Lu}\\p{N}\"'‘“(•-])");
  private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{Ll})-\\s*\\n\\s*(?=\\p{Ll})");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");
  private static final int LONGEST = 3_000;

  /**
   * A sentence.
   *
   * @param page the part it begins in
   * @param text on one line, at most 3,000 characters
   * @param key what it is compared by: small letters and digits alone
   */
  record Passage(int page, String text, String key) {}

  private Passages() {}

  static List<Passage> of(List<TextOfPart> parts, int most) {
    List<Passage> passages = new ArrayList<>();
    for (TextOfPart part : parts) {
      String whole = HYPHEN.matcher(part.text()).replaceAll("");
      for (String paragraph : new PrintedLines(whole).paragraphs()) {
        for (String piece : END.split(paragraph)) {
          String text = piece.replaceAll("\\s+", " ").strip();
          if (passages.size() == most) {
            return passages;
          }
          if (LETTERS.matcher(text).find()) {
            add(passages, part.page(), text);
          }
        }
      }
    }
    return passages;
  }

  /** A sentence that goes on from the page before is one sentence. */
  private static void add(List<Passage> passages, int page, String text) {
    boolean onwards =
        !passages.isEmpty()
            && passages.getLast().page() == page - 1
            && PrintedLines.goesOn(passages.getLast().text(), text.codePointAt(0));
    String whole = onwards ? passages.getLast().text() + " " + text : text;
    Passage sentence = new Passage(onwards ? page - 1 : page, bounded(whole), key(whole));
    if (onwards) {
      passages.removeLast();
    }
    passages.add(sentence);
  }

  private static String bounded(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}

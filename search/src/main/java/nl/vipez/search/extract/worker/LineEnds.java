package nl.vipez.search.extract.worker;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vipez.search.dutch.CompoundSplitter;
import nl.vipez.search.dutch.WordList;

/**
 * Joins words broken at the end of a line in a PDF. The hyphen goes when what is left is a word, or
 * when neither half is; it stays where it belongs (Noord-Holland, detailhandels- en horecabeleid).
 */
final class LineEnds {

  private static final Pattern BROKEN =
      Pattern.compile("(\\p{L}{2,})-[ \\t]*\\n[ \\t]*(\\p{L}{2,})");
  private static final Set<String> AFTER_LOOSE_HYPHEN = Set.of("en", "of", "tot", "dan", "naar");

  private final WordList words;
  private final CompoundSplitter splitter;

  LineEnds(WordList words) {
    this.words = words;
    this.splitter = new CompoundSplitter(words);
  }

  String join(String text) {
    if (text.indexOf("-\n") < 0 && text.indexOf("- \n") < 0) {
      return text;
    }
    Matcher matcher = BROKEN.matcher(text);
    StringBuilder result = new StringBuilder();
    while (matcher.find()) {
      String left = matcher.group(1);
      String right = matcher.group(2);
      matcher.appendReplacement(
          result, Matcher.quoteReplacement(left + between(left, right) + right));
    }
    return matcher.appendTail(result).toString();
  }

  private String between(String left, String right) {
    if (AFTER_LOOSE_HYPHEN.contains(right)) {
      return "- ";
    }
    if (Character.isUpperCase(right.charAt(0))) {
      return "-";
    }
    String joined = TextFolding.fold(left + right);
    if (words.contains(joined) || !splitter.split(joined).isEmpty()) {
      return "";
    }
    boolean both =
        words.contains(TextFolding.fold(left)) && words.contains(TextFolding.fold(right));
    return both ? "-" : "";
  }
}

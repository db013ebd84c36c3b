package nl.vipez.library.model.proposal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as Dutch and English texts write them. */
final class Dates {
  private static final String MONTH =
      "(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|m(?:aart|rt|arch|ar)|apr(?:il)?|mei|may|jun[ei]?|jul[iy]?"
          + "|aug(?:ustus|ust)?|sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String YEAR = "((?:19|20)\\d\\d)";
  private static final Pattern DATE =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d])(?:"
              + "(?:\\d{1,2}(?:e|ste|de|st|nd|rd|th)?\\s+)?(?:"
              + MONTH
              + ")(?:\\s+\\d{1,2},)?\\s+"
              + YEAR
              + "|\\d{1,2}\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?"
              + YEAR
              + "|"
              + YEAR
              + "-\\d{2}-\\d{2})(?![\\p{L}\\d])");
  private static final Pattern BARE =
      Pattern.compile("(?<![\\p{L}\\d.,/-])((?:19|20)\\d\\d)(?![\\p{L}\\d]|[.,]\\d|-\\d{2}-)");

  private Dates() {}

  static Matcher dates(String text) {
    return DATE.matcher(text);
  }

  static Matcher years(String text) {
    return BARE.matcher(text);
  }

  /** The year in a found date. */
  static int year(Matcher date) {
    for (int group = 1; group <= date.groupCount(); group++) {
      if (date.group(group) != null) {
        return Integer.parseInt(date.group(group));
      }
    }
    throw new IllegalStateException("no year in " + date.group());
  }
}

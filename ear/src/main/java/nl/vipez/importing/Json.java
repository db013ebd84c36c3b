package nl.vipez.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The little JSON this program writes, and what it looks for in answers of known form. */
final class Json {

  private static final Pattern OBJECT =
      Pattern.compile("\\{(?:[^{}\"]++|\"(?:[^\"\\\\]++|\\\\.)*+\")*+\\}");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

  private Json() {}

  /** A text as a JSON string. */
  static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  /** The values of all text members of this name, in order. */
  static List<String> texts(String json, String name) {
    Matcher members =
        Pattern.compile(quotedPattern(name) + "\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(json);
    List<String> values = new ArrayList<>();
    while (members.find()) {
      values.add(plain(members.group(1)));
    }
    return values;
  }

  /** The first of these, or an empty text. */
  static String text(String json, String name) {
    return texts(json, name).stream().findFirst().orElse("");
  }

  /** Whether a member of this name is true. */
  static boolean isTrue(String json, String name) {
    return Pattern.compile(quotedPattern(name) + "\\s*:\\s*true").matcher(json).find();
  }

  /** The objects without objects inside, in order. */
  static List<String> objects(String json) {
    return OBJECT.matcher(json).results().map(one -> one.group()).toList();
  }

  private static String quotedPattern(String name) {
    return Pattern.quote('"' + name + '"');
  }

  private static String plain(String escaped) {
    return ESCAPE
        .matcher(escaped)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) == null
                        ? found.group(2).replace('n', '\n').replace('t', '\t')
                        : String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}

package nl.vipez.web.theme;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words as people write them in a field: one a line, or separated by semicolons. */
public final class Lines {
  private Lines() {}

  /** The words in a field. */
  public static List<String> read(@Nullable String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split("[\\n;]"))
            .map(String::strip)
            .filter(word -> !word.isEmpty())
            .toList();
  }

  /** Words, one a line. */
  public static String write(List<String> words) {
    return String.join("\n", words);
  }
}

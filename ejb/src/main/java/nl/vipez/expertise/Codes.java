package nl.vipez.expertise;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Short lists of codes as they stand in one column, joined by a bar. */
final class Codes {
  private Codes() {}

  static String join(Collection<String> codes) {
    return codes.stream().sorted().collect(Collectors.joining("|"));
  }

  static Set<String> split(String joined) {
    return Arrays.stream(joined.split("\\|"))
        .filter(code -> !code.isBlank())
        .collect(Collectors.toUnmodifiableSet());
  }
}

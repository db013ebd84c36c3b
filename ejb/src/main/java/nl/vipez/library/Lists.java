package nl.vipez.library;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Short lists kept in one column, a line each. */
final class Lists {

  private Lists() {}

  static String join(List<String> values) {
    return values.stream().map(value -> value.replace('\n', ' ')).collect(Collectors.joining("\n"));
  }

  static List<String> split(String column) {
    return Arrays.stream(column.split("\n")).filter(value -> !value.isEmpty()).toList();
  }
}

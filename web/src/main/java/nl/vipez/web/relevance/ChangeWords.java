package nl.vipez.web.relevance;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.vipez.relevance.model.Change;
import nl.vipez.search.Weights;

/** A change in one line, with signs that need no translation. */
final class ChangeWords {
  private ChangeWords() {}

  static String of(Change change) {
    return switch (change) {
      case Change.Synonyms one ->
          String.join(one.group().oneWay() ? " → " : " ↔ ", one.group().terms())
              + (one.group().weight() == 1 ? "" : " × " + one.group().weight());
      case Change.ThemeWords one -> one.code() + ": " + String.join(", ", one.nl()) + english(one);
      case Change.Weighing one -> weights(one.weights());
      case Change.Absence one -> "";
    };
  }

  private static String english(Change.ThemeWords words) {
    return words.en().isEmpty() ? "" : " / " + String.join(", ", words.en());
  }

  private static String weights(Weights weights) {
    String changed =
        Arrays.stream(Weights.Name.values())
            .filter(name -> weights.of(name) != name.usual())
            .map(name -> name + " " + name.usual() + " → " + weights.of(name))
            .collect(Collectors.joining(", "));
    return changed.isEmpty() ? "=" : changed;
  }
}

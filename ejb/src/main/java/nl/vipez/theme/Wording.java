package nl.vipez.theme;

import java.util.stream.Collectors;
import nl.vipez.theme.model.Theme;
import nl.vipez.theme.model.WordGroup;
import nl.vipez.theme.model.WordRule;

/** How things stand in the history: their own words, with signs that need no translation. */
final class Wording {
  private Wording() {}

  static String of(Theme theme) {
    return theme.nl()
        + " / "
        + theme.en()
        + " ["
        + theme.categories().stream()
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(", "))
        + "] nl: "
        + String.join(", ", theme.synonyms())
        + (theme.synonymsEn().isEmpty() ? "" : " en: " + String.join(", ", theme.synonymsEn()))
        + theme.mergedInto().map(code -> " → " + code).orElse("");
  }

  static String of(WordGroup group) {
    String first = group.terms().getFirst();
    String words =
        group.oneWay()
            ? first + " → " + group.terms().stream().skip(1).collect(Collectors.joining(", "))
            : String.join(" ↔ ", group.terms());
    return words + " × " + group.weight();
  }

  static String of(WordRule rule) {
    return rule.kind() + (rule.parts().isEmpty() ? "" : " " + String.join(" + ", rule.parts()));
  }
}

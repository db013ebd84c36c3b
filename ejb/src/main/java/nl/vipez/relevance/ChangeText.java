package nl.vipez.relevance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.vipez.discovery.WeightSettings;
import nl.vipez.relevance.model.Change;
import nl.vipez.theme.model.WordGroup;

/** A change as it is kept: lines of name, equals sign, value. No value holds a line break. */
final class ChangeText {
  private static final String NL = "nl";
  private static final String EN = "en";
  private static final String TERM = "term";
  private static final String EDITION = "edition";

  private ChangeText() {}

  static String of(Change change) {
    List<String> lines = new ArrayList<>();
    switch (change) {
      case Change.Synonyms one -> {
        WordGroup group = one.group();
        lines.add("synonyms=" + group.id());
        lines.add("oneWay=" + group.oneWay());
        lines.add("weight=" + group.weight());
        lines.add("note=" + group.note());
        lines.add(EDITION + "=" + group.edition());
        group.terms().forEach(term -> lines.add(TERM + "=" + term));
      }
      case Change.ThemeWords one -> {
        lines.add("theme=" + one.code());
        lines.add(EDITION + "=" + one.edition());
        one.nl().forEach(word -> lines.add(NL + "=" + word));
        one.en().forEach(word -> lines.add(EN + "=" + word));
      }
      case Change.Weighing one -> {
        lines.add("weights=" + WeightSettings.text(one.weights()));
        lines.add(EDITION + "=" + one.edition());
      }
      case Change.Absence one -> lines.add("absence=");
    }
    return String.join("\n", lines);
  }

  static Change read(String text) {
    List<String> lines = text.lines().toList();
    String kind = lines.isEmpty() ? "" : lines.getFirst().replaceFirst("=.*", "");
    return switch (kind) {
      case "synonyms" ->
          new Change.Synonyms(
              new WordGroup(
                  Long.parseLong(one(lines, kind)),
                  all(lines, TERM).toList(),
                  Boolean.parseBoolean(one(lines, "oneWay")),
                  Double.parseDouble(one(lines, "weight")),
                  one(lines, "note"),
                  Integer.parseInt(one(lines, EDITION))));
      case "theme" ->
          new Change.ThemeWords(
              one(lines, kind),
              all(lines, NL).toList(),
              all(lines, EN).toList(),
              Integer.parseInt(one(lines, EDITION)));
      case "weights" ->
          new Change.Weighing(
              WeightSettings.read(one(lines, kind)), Integer.parseInt(one(lines, EDITION)));
      default -> new Change.Absence();
    };
  }

  private static String one(List<String> lines, String name) {
    return all(lines, name).findFirst().orElse("");
  }

  private static Stream<String> all(List<String> lines, String name) {
    String start = name + "=";
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()));
  }
}

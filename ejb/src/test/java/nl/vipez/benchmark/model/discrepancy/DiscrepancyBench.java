package nl.vipez.benchmark.model.discrepancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import nl.vipez.benchmark.model.discrepancy.PlantedErrors.Kind;
import nl.vipez.benchmark.model.discrepancy.PlantedErrors.Recall;
import org.junit.jupiter.api.Test;

/**
 * What the rules find in the real accounts of 2017 to 2024 (Iv3, euros per inhabitant by task
 * field), of 200 planted errors of each kind in each field, and wrongly in clean panels: the tables
 * of docs/adr/0017-discrepancies.md. {@code -Dvipez.shared=DIR} names a folder with data/benchmark.
 */
class DiscrepancyBench {
  private static final PrintStream OUT = new PrintStream(System.err, true, StandardCharsets.UTF_8);

  @Test
  void onTheRealPanel() throws IOException {
    String shared = System.getProperty("vipez.shared", "");
    assumeFalse(shared.isEmpty(), "no folder with the real panel is named");
    PlantedErrors planted = new PlantedErrors(Iv3Panel.read(Path.of(shared, "data", "benchmark")));
    Iv3Panel panel = planted.panel();
    int figures = 0;
    int doubted = 0;
    Map<Rule, Integer> flags = new EnumMap<>(Rule.class);
    Map<Kind, Recall> recalls = new EnumMap<>(Kind.class);
    for (String field : panel.fields()) {
      int inField = planted.figures(field);
      int found = planted.findings(field).size();
      Map<Rule, Integer> rules = planted.flagged(field);
      say("%s: %d figures, %.1f %% doubted %s", field, inField, 100.0 * found / inField, rules);
      for (Kind kind : Kind.values()) {
        Recall recall = planted.plant(field, kind);
        say("  %s %s", kind, text(recall));
        recalls.merge(kind, recall, Recall::plus);
      }
      figures += inField;
      doubted += found;
      rules.forEach((rule, count) -> flags.merge(rule, count, Integer::sum));
    }
    say("all: %d figures, %.2f %% doubted", figures, 100.0 * doubted / figures);
    int all = figures;
    flags.forEach((rule, count) -> say("  %s %d (%.2f %%)", rule, count, 100.0 * count / all));
    recalls.forEach((kind, recall) -> say("  %s %s", kind, text(recall)));
    assertThat(steady(recalls, Kind.TEN)).as("x 10 on steady positive series").isGreaterThan(0.95);
    assertThat(steady(recalls, Kind.THOUSAND)).as("x 1000 on them").isGreaterThan(0.999);
  }

  @Test
  void onCleanPanels() {
    for (CleanPanels.Kind kind : CleanPanels.Kind.values()) {
      double many = CleanPanels.perHundred(kind, 342, 30);
      double few = CleanPanels.perHundred(kind, 20, 500);
      say("clean, %s: %.2f per 100 of 342, %.2f per 100 of 20", kind, many, few);
      assertThat(Math.max(many, few)).isLessThan(1);
    }
  }

  private static double steady(Map<Kind, Recall> recalls, Kind kind) {
    Recall recall = recalls.getOrDefault(kind, new Recall(0, 0, 0, 0, Map.of()));
    return (double) recall.steadyFound() / recall.steady();
  }

  private static String text(Recall recall) {
    return String.format(
        Locale.ROOT,
        "found %d of %d (%.1f %%), on steady positive series %d of %d (%.1f %%) %s",
        recall.found(),
        recall.planted(),
        100.0 * recall.found() / recall.planted(),
        recall.steadyFound(),
        recall.steady(),
        100.0 * recall.steadyFound() / Math.max(1, recall.steady()),
        recall.byRule());
  }

  private static void say(String format, Object... values) {
    OUT.println(String.format(Locale.ROOT, format, values));
  }
}

package nl.vipez.benchmark.model.discrepancy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The accounts (jaarrekening) of all municipalities by task field, in euros per inhabitant, as
 * municipalities reported them to CBS (Iv3, CC BY 4.0); what a municipality did not deliver is left
 * out.
 */
final class Iv3Panel {
  static final int FIRST = 2017;
  static final int LAST = 2024;
  private static final String NOT_DELIVERED_SHOWS_IN = "0.4";

  private final Map<String, Map<Integer, Map<String, Double>>> costs = new TreeMap<>();
  private final Map<Integer, Set<String>> existing = new HashMap<>();

  static Iv3Panel read(Path folder) throws IOException {
    Map<String, Double> inhabitants = new HashMap<>();
    rows(folder.resolve("inhabitants.csv"))
        .forEach(cells -> inhabitants.put(cells[0] + cells[1], Double.valueOf(cells[2])));
    Iv3Panel panel = new Iv3Panel();
    rows(folder.resolve("inhabitants.csv"))
        .forEach(cells -> panel.exists(Integer.parseInt(cells[0]), cells[1]));
    rows(folder.resolve("iv3_costs_per_task_field.csv"))
        .filter(cells -> cells[1].equals("jaarrekening"))
        .forEach(
            cells -> {
              Double people = inhabitants.get(cells[0] + cells[2]);
              if (people != null) {
                panel.put(
                    cells[3],
                    Integer.parseInt(cells[0]),
                    cells[2],
                    Double.parseDouble(cells[4]) * 1000 / people);
              }
            });
    panel.leaveOutWhatWasNotDelivered();
    return panel;
  }

  private static Stream<String[]> rows(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    return lines.stream().skip(1).map(line -> line.split(",", -1));
  }

  private void exists(int year, String code) {
    existing.computeIfAbsent(year, absent -> new TreeSet<>()).add(code);
  }

  private void put(String field, int year, String code, double value) {
    costs
        .computeIfAbsent(field, absent -> new TreeMap<>())
        .computeIfAbsent(year, absent -> new TreeMap<>())
        .put(code, value);
  }

  private void leaveOutWhatWasNotDelivered() {
    for (int year = FIRST; year <= LAST; year++) {
      Set<String> absent = new TreeSet<>();
      of(NOT_DELIVERED_SHOWS_IN, year)
          .forEach(
              (code, value) -> {
                if (value == 0) {
                  absent.add(code);
                }
              });
      for (String field : fields()) {
        of(field, year).keySet().removeAll(absent);
      }
    }
  }

  Set<String> fields() {
    return costs.keySet();
  }

  /** The live values, by municipality. */
  Map<String, Double> of(String field, int year) {
    return costs.getOrDefault(field, Map.of()).getOrDefault(year, Map.of());
  }

  /** A sample of one field and year; the category is the main task field. */
  Sample sample(String field, int year, Map<String, Double> now) {
    Map<String, Double> last = of(field, year - 1);
    return new Sample(
        now, last, totals(field, year - 1), Map.of(), existing.getOrDefault(year, Set.of()), true);
  }

  private Map<String, Double> totals(String field, int year) {
    Map<String, Double> totals = new HashMap<>();
    for (String other : fields()) {
      if (other.charAt(0) == field.charAt(0)) {
        of(other, year).forEach((code, value) -> totals.merge(code, Math.abs(value), Double::sum));
      }
    }
    return totals;
  }
}

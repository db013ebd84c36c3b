package nl.vipez.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.search.SearchDocument;
import nl.vipez.search.TextPart;

/** A line of the library's index.csv. */
record BenchRow(String file, String title, String kind, String municipality, String year) {

  static List<BenchRow> read(Path csv) throws IOException {
    List<String> lines = Files.readAllLines(csv);
    List<BenchRow> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      rows.add(new BenchRow(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4)));
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        boolean twice = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
        if (twice) {
          cell.append('"');
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  /** The document as the application indexes it. */
  SearchDocument document(List<TextPart> parts) {
    Map<String, List<String>> facets = new LinkedHashMap<>();
    facets.put("kind", List.of(kind));
    facets.put("theme", List.of());
    facets.put("municipality", List.of(municipality));
    facets.put("province", List.of("P" + municipality.substring(municipality.length() - 1)));
    facets.put("language", List.of("nl"));
    if (!year.isBlank()) {
      int first = Integer.parseInt(year) / 5 * 5;
      facets.put("year", List.of(year));
      facets.put("period", List.of(first + "-" + (first + 4)));
    }
    return new SearchDocument(
        file.substring(0, file.lastIndexOf('.')),
        title,
        Map.of("fileName", file, "pages", "10", "authors", "", "fictional", "false"),
        facets,
        "PARTICIPANTS",
        municipality,
        "nl",
        Optional.of(year).filter(text -> !text.isBlank()).map(text -> date(text)),
        parts);
  }

  private static LocalDate date(String year) {
    return LocalDate.of(Integer.parseInt(year), 1, 1);
  }
}

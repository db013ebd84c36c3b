package nl.vipez.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import nl.vipez.benchmark.export.FormulaGuard;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.municipality.model.Municipality;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes tables as CSV (RFC 4180), with a comma and CRLF; no text is left that a spreadsheet would
 * run.
 */
final class Csv {
  static final List<String> FIGURE_COLUMNS =
      List.of(
          "indicator",
          "name",
          "unit",
          "municipality",
          "municipalityName",
          "year",
          "value",
          "status",
          "vintage",
          "source",
          "basis",
          "definition");

  private Csv() {}

  /** One figure, in the order of the columns. */
  static List<String> line(Indicator row, Municipality column, Figure figure, Locale locale) {
    return List.of(
        row.code(),
        row.text().name(locale),
        row.text().unit(locale),
        column.code(),
        column.name(),
        String.valueOf(figure.year()),
        figure.value().map(String::valueOf).orElse(""),
        figure.status().name(),
        String.valueOf(figure.vintage()),
        figure.source().name(),
        figure.basis().name(),
        row.text().definition(locale));
  }

  static String text(List<List<String>> lines) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      for (List<String> line : lines) {
        printer.printRecord(line.stream().map(FormulaGuard::harmless).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}

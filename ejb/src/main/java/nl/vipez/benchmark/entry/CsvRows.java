package nl.vipez.benchmark.entry;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.vipez.benchmark.entry.UploadedRow.Column;
import nl.vipez.benchmark.sheet.Cell;
import nl.vipez.benchmark.sheet.Look;
import nl.vipez.shared.FieldError;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads comma-separated values (indicator, municipality, year, value). An empty value means: asked,
 * and we have no figure.
 */
final class CsvRows {
  private static final List<String> COLUMNS = List.of("indicator", "municipality", "year", "value");
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .get();

  private final List<UploadedRow> rows = new ArrayList<>();
  private final List<FieldError> errors = new ArrayList<>();

  private CsvRows() {}

  static UploadedTable read(String text) {
    CsvRows read = new CsvRows();
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (CSVParser parser = FORMAT.parse(new StringReader(plain))) {
      read.all(parser);
    } catch (IOException | java.io.UncheckedIOException | IllegalArgumentException malformed) {
      read.errors.add(FieldError.of("file", "benchmark.upload.malformed"));
    }
    return new UploadedTable(read.rows, read.errors);
  }

  private void all(CSVParser parser) {
    if (!new HashSet<>(parser.getHeaderNames()).containsAll(COLUMNS)) {
      errors.add(FieldError.of("row 1", "benchmark.upload.columns", String.join(",", COLUMNS)));
      return;
    }
    int line = 1;
    for (CSVRecord row : parser) {
      line++;
      if (line > UploadedTable.MOST_ROWS + 1) {
        errors.add(
            FieldError.of("file", "benchmark.upload.too-many-rows", UploadedTable.MOST_ROWS));
        return;
      }
      if (row.isConsistent()) {
        rows.add(row(row, line));
      } else {
        rows.add(new UploadedRow(Map.of(), place(line), false, false));
      }
    }
    if (line == 1) {
      errors.add(FieldError.of("file", "benchmark.upload.empty"));
    }
  }

  private static UploadedRow row(CSVRecord row, int line) {
    Map<Column, Cell> cells = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      String name = name(column);
      if (row.isMapped(name)) {
        cells.put(column, Cell.text(row.get(name), Look.PLAIN));
      }
    }
    return new UploadedRow(cells, place(line), false, false);
  }

  private static Function<Optional<Column>, String> place(int line) {
    return column -> "row " + line + column.map(one -> ", " + name(one)).orElse("");
  }

  private static String name(Column column) {
    return column.name().toLowerCase(Locale.ROOT);
  }
}

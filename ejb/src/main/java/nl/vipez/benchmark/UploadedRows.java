package nl.vipez.benchmark;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.Wilson;
import nl.vipez.shared.FieldError;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads an uploaded table (indicator, municipality, year, value) and gathers every error in it. An
 * empty value means: asked, and we have no figure. A column "cases", where it is there, says how
 * many cases a percentage is of: the figure then carries a Wilson interval.
 */
final class UploadedRows {
  static final List<String> COLUMNS = List.of("indicator", "municipality", "year", "value");
  private static final String CASES = "cases";
  private static final int MOST_ROWS = 10_000;
  private static final int MOST_ERRORS = 500;
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .get();

  /** What a row may name. */
  interface Rules {
    /** The indicator with this code. */
    Optional<Indicator> indicator(String code);

    /** Whether this municipality existed in this year. */
    boolean existed(String municipality, int year);

    /** Whether the caller may hand in figures of this municipality. */
    boolean mayEnter(String municipality);

    /** The last year that has ended. */
    int lastYear();
  }

  private final Rules rules;
  private final List<NewFigure> figures = new ArrayList<>();
  private final List<FieldError> errors = new ArrayList<>();
  private final Set<FigureKey> seen = new HashSet<>();

  private UploadedRows(Rules rules) {
    this.rules = rules;
  }

  static UploadedRows read(String text, Rules rules) {
    UploadedRows rows = new UploadedRows(rules);
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (CSVParser parser = FORMAT.parse(new StringReader(plain))) {
      rows.readAll(parser);
    } catch (CSVException malformed) {
      rows.errors.add(FieldError.of("file", "benchmark.upload.malformed"));
    } catch (IOException | java.io.UncheckedIOException | IllegalArgumentException malformed) {
      rows.errors.add(FieldError.of("file", "benchmark.upload.malformed"));
    }
    return rows;
  }

  List<NewFigure> figures() {
    return List.copyOf(figures);
  }

  List<FieldError> errors() {
    return List.copyOf(errors);
  }

  private void readAll(CSVParser parser) {
    if (!new HashSet<>(parser.getHeaderNames()).containsAll(COLUMNS)) {
      errors.add(FieldError.of("row 1", "benchmark.upload.columns", String.join(",", COLUMNS)));
      return;
    }
    int line = 1;
    for (CSVRecord row : parser) {
      line++;
      if (line > MOST_ROWS + 1) {
        errors.add(FieldError.of("file", "benchmark.upload.too-many-rows", MOST_ROWS));
        return;
      }
      if (errors.size() >= MOST_ERRORS) {
        errors.add(FieldError.of("file", "benchmark.upload.too-many-errors"));
        return;
      }
      row(row, line);
    }
    if (line == 1) {
      errors.add(FieldError.of("file", "benchmark.upload.empty"));
    }
  }

  private void row(CSVRecord row, int line) {
    int before = errors.size();
    if (!row.isConsistent()) {
      errors.add(FieldError.of("row " + line, "benchmark.upload.cells"));
      return;
    }
    Optional<Indicator> indicator = indicator(row.get("indicator"), line);
    Optional<Integer> year = year(row.get("year"), line);
    municipality(row.get("municipality"), year, line);
    Optional<Double> value = value(row.get("value"), indicator, line);
    Optional<Integer> cases = cases(row, line);
    if (errors.size() == before) {
      FigureKey key =
          new FigureKey(
              indicator.orElseThrow().code(),
              row.get("municipality"),
              year.orElseThrow(),
              Basis.REPORTED);
      if (seen.add(key)) {
        figures.add(figure(key, value, indicator.orElseThrow(), cases));
      } else {
        errors.add(FieldError.of("row " + line, "benchmark.upload.twice"));
      }
    }
  }

  private static NewFigure figure(
      FigureKey key, Optional<Double> value, Indicator indicator, Optional<Integer> cases) {
    return new NewFigure(
        key,
        value,
        value.flatMap(one -> cases.flatMap(all -> Wilson.ofPercentage(indicator, one, all))),
        cases,
        value.isPresent() ? Status.A : Status.M,
        FigureSource.OWN);
  }

  private Optional<Indicator> indicator(String code, int line) {
    Optional<Indicator> found = rules.indicator(code);
    if (found.isEmpty()) {
      error(line, "indicator", "benchmark.upload.indicator", code);
    } else if (!found.get().entered()) {
      error(line, "indicator", "benchmark.upload.not-entered", code);
    }
    return found;
  }

  private void municipality(String code, Optional<Integer> year, int line) {
    if (!rules.mayEnter(code)) {
      error(line, "municipality", "benchmark.upload.municipality", code);
    } else if (year.filter(one -> !rules.existed(code, one)).isPresent()) {
      error(line, "municipality", "benchmark.upload.not-then", code);
    }
  }

  private Optional<Integer> year(String text, int line) {
    try {
      int year = Integer.parseInt(text);
      if (year >= 2010 && year <= rules.lastYear()) {
        return Optional.of(year);
      }
    } catch (NumberFormatException e) {
      // told below, as every other bad year
    }
    error(line, "year", "benchmark.upload.year", text, String.valueOf(rules.lastYear()));
    return Optional.empty();
  }

  private Optional<Double> value(String text, Optional<Indicator> indicator, int line) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<Double> value = number(text);
    if (value.isEmpty()) {
      error(line, "value", "benchmark.upload.number", text);
    } else if (indicator.filter(one -> !one.limits().allow(value.get())).isPresent()) {
      error(line, "value", "benchmark.upload.bounds", text);
    }
    return value;
  }

  private Optional<Integer> cases(CSVRecord row, int line) {
    String text = row.isMapped(CASES) ? row.get(CASES) : "";
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!text.matches("[1-9]\\d{0,8}")) {
      error(line, CASES, "benchmark.upload.cases", text);
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(text));
  }

  /** A plain decimal number; no exponents of hundreds, no hexadecimal, no infinity. */
  private static Optional<Double> number(String text) {
    return text.matches("[+-]?\\d{1,15}(\\.\\d{1,15})?")
        ? Optional.of(Double.valueOf(text))
        : Optional.empty();
  }

  private void error(int line, String column, String key, Object... arguments) {
    errors.add(FieldError.of("row " + line + ", " + column, key, arguments));
  }
}

package nl.vipez.benchmark.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.FigureKey;
import nl.vipez.benchmark.NewFigure;
import nl.vipez.benchmark.entry.UploadedRow.Column;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.Wilson;
import nl.vipez.benchmark.model.entry.MissingReason;
import nl.vipez.benchmark.model.entry.TypedNumber;
import nl.vipez.shared.FieldError;

/** Checks the rows of a table and gathers every error in it. */
final class RowChecks {
  private static final int MOST_ERRORS = 500;
  private static final int FIRST_YEAR = 2010;

  /** What a row may name. */
  interface Rules {
    /** The indicator with this code. */
    Optional<Indicator> indicator(String code);

    /** Codes of what is asked to make an indicator; nothing when it rests on sources alone. */
    List<String> parts(Indicator indicator);

    /** Whether this municipality existed in this year. */
    boolean existed(String municipality, int year);

    /** Whether the caller may hand in figures of this municipality. */
    boolean mayEnter(String municipality);

    /** The last year that has ended. */
    int lastYear();

    /** The figure as it stands now. */
    Optional<Figure> current(FigureKey key);
  }

  /** A figure with what is said beside it, if the table says anything; or an explanation alone. */
  record Accepted(
      FigureKey key,
      String place,
      Optional<NewFigure> figure,
      Optional<MissingReason> reason,
      Optional<String> note) {}

  private final Rules rules;
  private final List<Accepted> accepted = new ArrayList<>();
  private final List<FieldError> errors = new ArrayList<>();
  private final Set<FigureKey> seen = new HashSet<>();

  RowChecks(Rules rules, UploadedTable table) {
    this.rules = rules;
    errors.addAll(table.errors());
    for (UploadedRow row : table.rows()) {
      if (errors.size() >= MOST_ERRORS) {
        errors.add(FieldError.of("file", "benchmark.upload.too-many-errors"));
        return;
      }
      if (!row.form() || !row.open()) {
        row(row);
      }
    }
  }

  List<Accepted> accepted() {
    return List.copyOf(accepted);
  }

  List<FieldError> errors() {
    return List.copyOf(errors);
  }

  private void row(UploadedRow row) {
    if (row.cells().isEmpty()) {
      errors.add(FieldError.of(row.rowPlace(), "benchmark.upload.cells"));
      return;
    }
    int before = errors.size();
    Optional<Indicator> indicator = indicator(row);
    Optional<Integer> year = year(row);
    municipality(row, year);
    Optional<Double> value = value(row, indicator);
    Optional<Integer> cases = cases(row);
    if (errors.size() > before) {
      return;
    }
    FigureKey key =
        new FigureKey(
            indicator.orElseThrow().code(),
            row.text(Column.MUNICIPALITY),
            year.orElseThrow(),
            Basis.REPORTED);
    if (!seen.add(key)) {
      errors.add(FieldError.of(row.rowPlace(), "benchmark.upload.twice"));
      return;
    }
    if (row.form() && row.noteOnly()) {
      accepted.add(
          new Accepted(
              key,
              row.place(Column.VALUE),
              Optional.empty(),
              Optional.empty(),
              Optional.of(row.text(Column.NOTE))));
      return;
    }
    Status status = status(row, value);
    Optional<MissingReason> reason = reason(row);
    if (errors.size() == before
        && together(row, value, status, reason)
        && unseen(row, key, value)) {
      accepted.add(
          new Accepted(
              key,
              row.place(Column.VALUE),
              Optional.of(figure(key, value, status, indicator.orElseThrow(), cases)),
              reason,
              row.cells().containsKey(Column.NOTE)
                  ? Optional.of(row.text(Column.NOTE))
                  : Optional.empty()));
    }
  }

  private static NewFigure figure(
      FigureKey key,
      Optional<Double> value,
      Status status,
      Indicator indicator,
      Optional<Integer> cases) {
    return new NewFigure(
        key,
        value,
        value.flatMap(one -> cases.flatMap(all -> Wilson.ofPercentage(indicator, one, all))),
        cases,
        status,
        FigureSource.OWN);
  }

  private Optional<Indicator> indicator(UploadedRow row) {
    String code = row.text(Column.INDICATOR);
    Optional<Indicator> found = rules.indicator(code);
    if (found.isEmpty()) {
      error(row, Column.INDICATOR, "benchmark.upload.indicator", code);
    } else if (!found.get().entered()) {
      List<String> parts = rules.parts(found.get());
      error(
          row,
          Column.INDICATOR,
          parts.isEmpty() ? "benchmark.upload.not-entered" : "benchmark.upload.made",
          code,
          String.join(", ", parts));
    }
    return found;
  }

  private void municipality(UploadedRow row, Optional<Integer> year) {
    String code = row.text(Column.MUNICIPALITY);
    if (!rules.mayEnter(code)) {
      error(row, Column.MUNICIPALITY, "benchmark.upload.municipality", code);
    } else if (year.filter(one -> !rules.existed(code, one)).isPresent()) {
      error(row, Column.MUNICIPALITY, "benchmark.upload.not-then", code);
    }
  }

  private Optional<Integer> year(UploadedRow row) {
    String text = row.text(Column.YEAR);
    if (text.matches("\\d{4}")) {
      int year = Integer.parseInt(text);
      if (year >= FIRST_YEAR && year <= rules.lastYear()) {
        return Optional.of(year);
      }
    }
    error(row, Column.YEAR, "benchmark.upload.year", text, String.valueOf(rules.lastYear()));
    return Optional.empty();
  }

  private Optional<Double> value(UploadedRow row, Optional<Indicator> indicator) {
    if (row.cell(Column.VALUE).blank()) {
      return Optional.empty();
    }
    String text = row.text(Column.VALUE);
    TypedNumber number = row.number();
    if (number.readings().isPresent()) {
      TypedNumber.Readings readings = number.readings().get();
      error(
          row,
          Column.VALUE,
          "benchmark.entry.ambiguous",
          text,
          readings.whole(),
          readings.decimal());
    } else if (number.value().isEmpty()) {
      error(
          row,
          Column.VALUE,
          row.typed() ? "benchmark.entry.number" : "benchmark.upload.number",
          text);
    } else if (indicator.filter(one -> !one.limits().allow(number.value().get())).isPresent()) {
      errors.add(EntryRules.bounds(row.place(Column.VALUE), indicator.get()));
    }
    return number.value();
  }

  /** How many cases a percentage is of, where the table says so. */
  private Optional<Integer> cases(UploadedRow row) {
    String text = row.text(Column.CASES);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!text.matches("[1-9]\\d{0,8}")) {
      error(row, Column.CASES, "benchmark.upload.cases", text);
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(text));
  }

  private Status status(UploadedRow row, Optional<Double> value) {
    String letter = row.text(Column.STATUS);
    if (letter.isEmpty()) {
      return value.isPresent() ? Status.A : Status.M;
    }
    Optional<Status> status = Status.ofLetter(letter);
    if (status.isEmpty()) {
      error(row, Column.STATUS, "benchmark.entry.status");
    } else if (value.isEmpty() && status.get() != Status.M) {
      error(row, Column.VALUE, "benchmark.upload.no-value");
    }
    return status.orElse(Status.A);
  }

  private Optional<MissingReason> reason(UploadedRow row) {
    String name = row.text(Column.REASON);
    Optional<MissingReason> reason = MissingReason.of(name);
    if (!name.isEmpty() && reason.isEmpty()) {
      error(row, Column.REASON, "benchmark.entry.reason");
    }
    return reason;
  }

  /** A program's table may leave out why there is no figure; a person's may not. */
  private boolean together(
      UploadedRow row, Optional<Double> value, Status status, Optional<MissingReason> reason) {
    if (status == Status.M && !row.cells().containsKey(Column.REASON)) {
      if (value.isPresent()) {
        error(row, Column.VALUE, "benchmark.entry.missing-and-value");
      }
      return value.isEmpty();
    }
    Optional<EntryRules.Wrong> wrong =
        EntryRules.problem(value, status, reason, row.text(Column.NOTE));
    wrong.ifPresent(
        one ->
            error(row, Column.valueOf(one.field().toUpperCase(java.util.Locale.ROOT)), one.key()));
    return wrong.isEmpty();
  }

  /** Whether the form still shows what stands: a colleague may have answered meanwhile. */
  private boolean unseen(UploadedRow row, FigureKey key, Optional<Double> value) {
    String version = row.text(Column.VERSION);
    if (version.isEmpty() || !row.cells().containsKey(Column.VERSION)) {
      return true;
    }
    Optional<Figure> current = rules.current(key);
    boolean same =
        current.map(one -> String.valueOf(one.vintage())).orElse("0").equals(version)
            || current.filter(one -> one.value().equals(value)).isPresent();
    if (!same) {
      error(
          row,
          Column.VALUE,
          "benchmark.upload.changed",
          current.flatMap(Figure::value).map(String::valueOf).orElse("-"));
    }
    return same;
  }

  private void error(UploadedRow row, Column column, String key, Object... arguments) {
    errors.add(FieldError.of(row.place(column), key, arguments));
  }
}

package nl.vipez.benchmark.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vipez.benchmark.Callers;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.entry.Answer;
import nl.vipez.benchmark.model.entry.MissingReason;
import nl.vipez.benchmark.model.entry.Question;
import nl.vipez.benchmark.sheet.Cell;
import nl.vipez.benchmark.sheet.Look;
import nl.vipez.benchmark.sheet.Sheet;
import nl.vipez.benchmark.sheet.SheetFormat;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a template holds, and what comes back from one filled in offline. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TemplateTest {
  private static final Locale NL = Locale.of("nl");
  private static final int VALUE = 5;
  private static final int STATUS = 6;
  private static final int REASON = 7;
  private static final int NOTE = 8;

  private final DeskFixture entry = new DeskFixture();

  private List<Sheet> template(SheetFormat format) {
    return format.read(
        entry.templates.file(
            entry.coordinator, DeskFixture.CODE, DeskFixture.YEAR, Optional.empty(), format, NL));
  }

  /** Fills in cells of the row of an indicator. */
  private static List<Sheet> filled(
      List<Sheet> sheets, String indicator, Map<Integer, Cell> cells) {
    List<Sheet> all = new ArrayList<>();
    for (Sheet sheet : sheets) {
      Sheet next = sheet;
      for (int row = 0; row < sheet.rows().size(); row++) {
        if (sheet.at(row, 0).shown().equals(indicator)) {
          for (Map.Entry<Integer, Cell> cell : cells.entrySet()) {
            next = next.with(row, cell.getKey(), cell.getValue());
          }
        }
      }
      all.add(next);
    }
    return all;
  }

  private static Cell text(String text) {
    return Cell.text(text, Look.INPUT);
  }

  @ParameterizedTest
  @EnumSource(SheetFormat.class)
  void theTemplateHoldsWhatIsKnownAndAnOpenOneChangesNothing(SheetFormat format) {
    List<Sheet> sheets = template(format);
    int before = entry.benchmark.batches();

    assertThat(sheets).hasSize(11);
    assertThat(sheets.stream().mapToInt(one -> one.rows().size() - 5).sum())
        .isEqualTo(entry.form().total().all());
    Question known = entry.question("STARTERS_ADVISED");
    assertThat(known.known().lastYear().orElseThrow().value()).isPresent();
    Sheet starters =
        sheets.stream().filter(one -> one.name().startsWith("7 ")).findFirst().orElseThrow();
    assertThat(starters.rows())
        .anySatisfy(
            row -> {
              assertThat(row.get(0).shown()).isEqualTo("STARTERS_ADVISED");
              assertThat(row.get(3).number())
                  .isEqualTo(known.known().lastYear().orElseThrow().value());
              assertThat(row.get(4).number()).isEqualTo(known.known().median());
            });
    assertThat(entry.uploads.check(entry.officer, UploadedTable.sheets(sheets)).changed()).isZero();
    assertThat(entry.benchmark.batches()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource(SheetFormat.class)
  void aTemplateFilledInOfflineIsTakenWhole(SheetFormat format) {
    String one = format == SheetFormat.XLSX ? "INCUBATOR_SPACE" : "INCUBATOR_OCCUPANCY";
    String other = format == SheetFormat.XLSX ? "BBZ_LEAD_TIME" : "STARTER_SURVIVAL_3_YEARS";
    List<Sheet> sheets =
        filled(
            filled(
                template(format),
                one,
                Map.of(
                    VALUE, text("12,5"), STATUS, text("voorlopig"), NOTE, text("Telling loopt"))),
            other,
            Map.of(STATUS, text("geen cijfer"), REASON, text("houden wij niet bij")));

    Uploads.Receipt receipt =
        entry.uploads.upload(
            entry.coordinator, UploadedTable.spreadsheet(format, format.write(sheets)));

    assertThat(receipt.changed()).isEqualTo(2);
    Answer filled = entry.question(one).answer();
    assertThat(filled.figure().orElseThrow().value()).contains(12.5);
    assertThat(filled.status()).isEqualTo(Status.P);
    assertThat(filled.note().text()).isEqualTo("Telling loopt");
    Answer missing = entry.question(other).answer();
    assertThat(missing.status()).isEqualTo(Status.M);
    assertThat(missing.note().reason()).contains(MissingReason.NOT_RECORDED);
    assertThat(missing.done()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(SheetFormat.class)
  void errorsComeBackMarkedInTheSameSheet(SheetFormat format) {
    List<Sheet> sheets = template(format);
    sheets = filled(sheets, "STARTERS_SATISFACTION", Map.of(VALUE, text("1.234")));
    sheets = filled(sheets, "INCUBATOR_SPACE", Map.of(VALUE, text("veel")));
    sheets =
        filled(sheets, "VACANT_POSITIONS_ECONOMY", Map.of(VALUE, Cell.number(250, Look.INPUT)));
    sheets = filled(sheets, "STAFF_TURNOVER_ECONOMY", Map.of(STATUS, text("geen cijfer")));
    byte[] file = format.write(sheets);
    int before = entry.benchmark.batches();

    DomainException refused =
        catchThrowableOfType(
            DomainException.class,
            () -> entry.uploads.upload(entry.coordinator, UploadedTable.spreadsheet(format, file)));

    assertThat(refused.problem()).isEqualTo(Problem.UNPROCESSABLE);
    assertThat(refused.errors())
        .extracting(FieldError::key)
        .containsExactlyInAnyOrder(
            "benchmark.entry.ambiguous",
            "benchmark.entry.number",
            "benchmark.entry.between",
            "benchmark.entry.reason");
    assertThat(entry.benchmark.batches()).isEqualTo(before);

    List<MarkedSheets.Mark> marks =
        refused.errors().stream()
            .map(error -> MarkedSheets.Mark.error(error.field(), "Fout: " + error.key()))
            .toList();
    List<Sheet> marked = format.read(new MarkedSheets(marks, NL).file(format, file));
    assertThat(marked).hasSameSizeAs(sheets);
    long told =
        marked.stream()
            .flatMap(sheet -> sheet.rows().stream())
            .filter(row -> row.size() == 12 && row.get(11).shown().startsWith("Fout: "))
            .count();
    assertThat(told).isEqualTo(4);
    assertThat(marked.get(0).at(4, 11).shown()).isEqualTo("Fouten");
    assertThat(
            catchThrowableOfType(
                    DomainException.class,
                    () -> entry.uploads.upload(entry.coordinator, UploadedTable.sheets(marked)))
                .errors())
        .as("the marked file is read like the first")
        .hasSize(4);
  }

  @AfterAll
  void drop() {
    entry.close();
  }

  @Test
  void aPlainTableIsReadTheSameInASpreadsheet() {
    Sheet table =
        new Sheet(
            "tabel",
            List.of(
                List.of(text("indicator"), text("municipality"), text("year"), text("value")),
                List.of(
                    text("MEETINGS_WITH_ENTREPRENEURS"),
                    text(DeskFixture.CODE),
                    Cell.number(2024, Look.INPUT),
                    Cell.number(31.5, Look.INPUT)),
                List.of(text("EXECUTIVE_VISITS"), text("GM0034"), text("2024"), text("80"))),
            List.of(),
            0);

    assertThat(
            catchThrowableOfType(
                    DomainException.class,
                    () -> entry.uploads.check(entry.officer, UploadedTable.sheets(List.of(table))))
                .errors())
        .extracting(FieldError::field)
        .containsExactly("tabel!B3");
    assertThat(
            entry.uploads.check(Callers.analyst(), UploadedTable.sheets(List.of(table))).changed())
        .isEqualTo(2);
  }

  @Test
  void anOfflineFormThatIsOldDoesNotOverwriteEither() {
    String code = entry.firstOf(4);
    List<Sheet> sheets = filled(template(SheetFormat.ODS), code, Map.of(VALUE, text("5")));
    entry.desk.save(entry.officer, DeskFixture.value(code, 6, 0));

    assertThat(
            catchThrowableOfType(
                    DomainException.class,
                    () -> entry.uploads.upload(entry.coordinator, UploadedTable.sheets(sheets)))
                .errors())
        .extracting(FieldError::key)
        .containsExactly("benchmark.upload.changed");
  }
}

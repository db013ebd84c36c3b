package nl.vipez.benchmark.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vipez.account.Accounts;
import nl.vipez.account.model.AccountFacts;
import nl.vipez.account.model.Caller;
import nl.vipez.benchmark.BenchmarkFixture;
import nl.vipez.benchmark.Callers;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.entry.Answer;
import nl.vipez.benchmark.model.entry.EntryChange;
import nl.vipez.benchmark.model.entry.EntryForm;
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

/** Entering on screen and by spreadsheet; each test has an indicator of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TemplateTest {
  private static final Clock NOVEMBER_2026 =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
  private static final Locale NL = Locale.of("nl");
  private static final String CODE = "GM0014";
  private static final int YEAR = 2025;
  private static final int VALUE = 5;
  private static final int STATUS = 6;
  private static final int REASON = 7;
  private static final int NOTE = 8;

  private final BenchmarkFixture fixture = new BenchmarkFixture(NOVEMBER_2026);
  private final EntryNotes notes = new EntryNotes(fixture.sql, NOVEMBER_2026);
  private final Uploads uploads =
      new Uploads(
          fixture.indicators, fixture.municipalities, fixture.intake(), notes, NOVEMBER_2026);
  private final EntryDesk desk =
      new EntryDesk(
          fixture.indicators,
          fixture.known(),
          fixture.intake(),
          new Answers(fixture.intake(), notes, new NamedAfterTheirRole()),
          notes,
          fixture.circles);
  private final Templates templates = new Templates(desk, fixture.municipalities, fixture.themes);
  private final Caller officer = Callers.officer(CODE);
  private final Caller coordinator = Callers.coordinator(CODE);

  TemplateTest() {
    fixture.sql.update(
        "insert into benchmark_round (round_year, reference_year, state) values (2026, 2025,"
            + " 'OPEN')");
    // What is remembered of rounds is remembered by a clock that stands still.
    fixture.circles.pin(1900, Instant.EPOCH);
  }

  private static final class NamedAfterTheirRole extends Accounts {
    @Override
    public Optional<AccountFacts> find(String username) {
      return Optional.empty();
    }
  }

  private Question question(String indicator) {
    return desk.question(officer, CODE, YEAR, indicator);
  }

  private static EntryChange value(String indicator, double value, int seen) {
    return new EntryChange(
        indicator, CODE, YEAR, Optional.of(value), Status.A, Optional.empty(), "", seen, 0);
  }

  private List<Sheet> template(SheetFormat format) {
    return format.read(templates.file(coordinator, CODE, YEAR, Optional.empty(), format, NL));
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
    int before = fixture.batches();

    assertThat(sheets).hasSize(11);
    assertThat(sheets.stream().mapToInt(one -> one.rows().size() - 5).sum())
        .isEqualTo(desk.form(officer, CODE, YEAR).total().all());
    Question known = question("STARTERS_ADVISED");
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
    assertThat(uploads.check(officer, UploadedTable.sheets(sheets)).changed()).isZero();
    assertThat(fixture.batches()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource(SheetFormat.class)
  void aTemplateFilledInOfflineIsTakenWhole(SheetFormat format) {
    String one = format == SheetFormat.XLSX ? "INCUBATOR_SPACE" : "INCUBATOR_OCCUPANCY";
    String other = format == SheetFormat.XLSX ? "BBZ_LEAD_TIME" : "STARTERS_FROM_BENEFIT";
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
        uploads.upload(coordinator, UploadedTable.spreadsheet(format, format.write(sheets)));

    assertThat(receipt.changed()).isEqualTo(2);
    Answer filled = question(one).answer();
    assertThat(filled.figure().orElseThrow().value()).contains(12.5);
    assertThat(filled.status()).isEqualTo(Status.P);
    assertThat(filled.note().text()).isEqualTo("Telling loopt");
    Answer missing = question(other).answer();
    assertThat(missing.status()).isEqualTo(Status.M);
    assertThat(missing.note().reason()).contains(MissingReason.NOT_RECORDED);
    assertThat(missing.done()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(SheetFormat.class)
  void errorsComeBackMarkedInTheSameSheet(SheetFormat format) {
    List<Sheet> sheets = template(format);
    sheets = filled(sheets, "STARTERS_SATISFACTION", Map.of(VALUE, text("1.234")));
    sheets = filled(sheets, "STARTER_WORKSHOP_PARTICIPANTS", Map.of(VALUE, text("veel")));
    sheets =
        filled(sheets, "VACANT_POSITIONS_ECONOMY", Map.of(VALUE, Cell.number(250, Look.INPUT)));
    sheets = filled(sheets, "STAFF_TURNOVER_ECONOMY", Map.of(STATUS, text("geen cijfer")));
    byte[] file = format.write(sheets);
    int before = fixture.batches();

    DomainException refused =
        catchThrowableOfType(
            DomainException.class,
            () -> uploads.upload(coordinator, UploadedTable.spreadsheet(format, file)));

    assertThat(refused.problem()).isEqualTo(Problem.UNPROCESSABLE);
    assertThat(refused.errors())
        .extracting(FieldError::key)
        .containsExactlyInAnyOrder(
            "benchmark.entry.ambiguous",
            "benchmark.entry.number",
            "benchmark.entry.between",
            "benchmark.entry.reason");
    assertThat(fixture.batches()).isEqualTo(before);

    List<MarkedSheets.Mark> marks =
        refused.errors().stream()
            .map(error -> new MarkedSheets.Mark(error.field(), "Fout: " + error.key()))
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
                    () -> uploads.upload(coordinator, UploadedTable.sheets(marked)))
                .errors())
        .as("the marked file is read like the first")
        .hasSize(4);
  }

  @AfterAll
  void drop() {
    fixture.close();
  }

  @Test
  void aPlainTableIsReadTheSameInASpreadsheet() {
    Sheet table =
        new Sheet(
            "tabel",
            List.of(
                List.of(text("indicator"), text("municipality"), text("year"), text("value")),
                List.of(
                    text("BUSINESS_VISITS_PER_1000_ESTABLISHMENTS"),
                    text(CODE),
                    Cell.number(2024, Look.INPUT),
                    Cell.number(31.5, Look.INPUT)),
                List.of(
                    text("VISITS_FOLLOWED_UP_IN_TIME"), text("GM0034"), text("2024"), text("80"))),
            List.of(),
            0);

    assertThat(
            catchThrowableOfType(
                    DomainException.class,
                    () -> uploads.check(officer, UploadedTable.sheets(List.of(table))))
                .errors())
        .extracting(FieldError::field)
        .containsExactly("tabel!B3");
    assertThat(uploads.check(Callers.analyst(), UploadedTable.sheets(List.of(table))).changed())
        .isEqualTo(2);
  }

  @Test
  void theSecondWriterSeesWhatChanged() {
    String code = desk.form(officer, CODE, YEAR).of(3).get(0).indicator().code();
    assertThat(desk.save(officer, value(code, 10, 0)).vintage()).isEqualTo(1);

    EntryChange late = value(code, 20, 0);
    DomainException refused =
        catchThrowableOfType(DomainException.class, () -> desk.save(coordinator, late));

    assertThat(refused.problem()).isEqualTo(Problem.CONFLICT);
    assertThat(refused.arguments()).containsExactly("officer");
    assertThat(question(code).answer().figure().orElseThrow().value()).contains(10.0);
    assertThat(desk.save(coordinator, value(code, 20, 1)).vintage()).isEqualTo(2);
    assertThat(desk.save(officer, value(code, 20, 1)).vintage())
        .as("the same value again is no conflict")
        .isEqualTo(2);
  }

  @Test
  void anOfflineFormThatIsOldDoesNotOverwriteEither() {
    String code = desk.form(officer, CODE, YEAR).of(4).get(0).indicator().code();
    List<Sheet> sheets = filled(template(SheetFormat.ODS), code, Map.of(VALUE, text("5")));
    desk.save(officer, value(code, 6, 0));

    assertThat(
            catchThrowableOfType(
                    DomainException.class,
                    () -> uploads.upload(coordinator, UploadedTable.sheets(sheets)))
                .errors())
        .extracting(FieldError::key)
        .containsExactly("benchmark.upload.changed");
  }

  @Test
  void aNoteAloneIsNoAnswer() {
    String code = desk.form(officer, CODE, YEAR).of(5).get(0).indicator().code();
    int batches = fixture.batches();

    Answer answer =
        desk.save(
            officer,
            new EntryChange(
                code,
                CODE,
                YEAR,
                Optional.empty(),
                Status.A,
                Optional.empty(),
                "Wordt geteld",
                0,
                0));

    assertThat(answer.done()).isFalse();
    assertThat(answer.note().text()).isEqualTo("Wordt geteld");
    assertThat(answer.note().number()).isEqualTo(1);
    assertThat(fixture.batches()).isEqualTo(batches);
  }

  @Test
  void progressCountsValuesAndReasons() {
    EntryForm before = desk.form(officer, CODE, YEAR);
    String code = before.of(9).get(0).indicator().code();
    desk.save(
        officer,
        new EntryChange(
            code,
            CODE,
            YEAR,
            Optional.empty(),
            Status.M,
            Optional.of(MissingReason.NOT_APPLICABLE),
            "",
            0,
            0));

    EntryForm after = desk.form(officer, CODE, YEAR);
    assertThat(after.of(9).stream().filter(one -> one.answer().done()).count())
        .isEqualTo(before.of(9).stream().filter(one -> one.answer().done()).count() + 1);
    assertThat(after.total().left()).isEqualTo(before.total().left() - 1);
  }

  @Test
  void onlyTheirOwnAndOnlyWhileTheRoundTakesFigures() {
    String code = "STARTERS_ADVISED";
    assertThat(problem(Callers.officer("GM0034"), CODE, YEAR)).isEqualTo(Problem.NOT_FOUND);
    assertThat(problem(Callers.analyst(), CODE, YEAR)).isEqualTo(Problem.NOT_FOUND);
    assertThat(problem(officer, CODE, 2024)).isEqualTo(Problem.CONFLICT);
    assertThat(
            catchThrowableOfType(
                    DomainException.class, () -> desk.save(officer, value("HOUSEHOLDS", 1, 0)))
                .problem())
        .isEqualTo(Problem.NOT_FOUND);
    assertThat(
            catchThrowableOfType(
                    DomainException.class, () -> desk.save(officer, value(code, -1, 0)))
                .errors())
        .extracting(FieldError::field)
        .containsExactly("value");
  }

  private Problem problem(Caller caller, String municipality, int year) {
    return catchThrowableOfType(DomainException.class, () -> desk.form(caller, municipality, year))
        .problem();
  }
}

package nl.vipez.benchmark.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.Callers;
import nl.vipez.benchmark.FigureKey;
import nl.vipez.benchmark.NewFigure;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.entry.Answer;
import nl.vipez.benchmark.model.entry.EntryChange;
import nl.vipez.benchmark.model.entry.EntryForm;
import nl.vipez.benchmark.model.entry.Made;
import nl.vipez.benchmark.model.entry.MissingReason;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Entering on screen; each test has an indicator of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntryDeskTest {
  private final DeskFixture entry = new DeskFixture();

  private static EntryChange withoutValue(
      String indicator, Status status, Optional<MissingReason> reason, String note) {
    return new EntryChange(
        indicator,
        DeskFixture.CODE,
        DeskFixture.YEAR,
        Optional.empty(),
        status,
        reason,
        note,
        0,
        0,
        0);
  }

  @AfterAll
  void drop() {
    entry.close();
  }

  @Test
  void theSecondWriterSeesWhatChanged() {
    String code = entry.firstOf(3);
    assertThat(entry.desk.save(entry.officer, DeskFixture.value(code, 10, 0)).vintage())
        .isEqualTo(1);

    EntryChange late = DeskFixture.value(code, 20, 0);
    DomainException refused =
        catchThrowableOfType(DomainException.class, () -> entry.desk.save(entry.coordinator, late));

    assertThat(refused.problem()).isEqualTo(Problem.CONFLICT);
    assertThat(refused.arguments()).containsExactly("officer");
    assertThat(entry.question(code).answer().figure().orElseThrow().value()).contains(10.0);
    assertThat(entry.desk.save(entry.coordinator, DeskFixture.value(code, 20, 1)).vintage())
        .isEqualTo(2);
    assertThat(entry.desk.save(entry.officer, DeskFixture.value(code, 20, 1)).vintage())
        .as("the same value again is no conflict")
        .isEqualTo(2);
  }

  @Test
  void aNoteAloneIsNoAnswer() {
    String code = entry.firstOf(5);
    int batches = entry.benchmark.batches();

    Answer answer =
        entry.desk.save(
            entry.officer, withoutValue(code, Status.A, Optional.empty(), "Wordt geteld"));

    assertThat(answer.done()).isFalse();
    assertThat(answer.note().text()).isEqualTo("Wordt geteld");
    assertThat(answer.note().number()).isEqualTo(1);
    assertThat(entry.benchmark.batches()).isEqualTo(batches);
  }

  @Test
  void progressCountsValuesAndReasons() {
    EntryForm before = entry.form();
    String code = before.of(9).get(0).indicator().code();
    entry.desk.save(
        entry.officer, withoutValue(code, Status.M, Optional.of(MissingReason.NOT_APPLICABLE), ""));

    EntryForm after = entry.form();
    assertThat(after.of(9).stream().filter(one -> one.answer().done()).count())
        .isEqualTo(before.of(9).stream().filter(one -> one.answer().done()).count() + 1);
    assertThat(after.total().left()).isEqualTo(before.total().left() - 1);
  }

  @Test
  void onlyTheirOwnAndOnlyWhileTheRoundTakesFigures() {
    String code = "STARTERS_ADVISED";
    assertThat(problem(Callers.officer("GM0034"), DeskFixture.CODE, DeskFixture.YEAR))
        .isEqualTo(Problem.NOT_FOUND);
    assertThat(problem(Callers.analyst(), DeskFixture.CODE, DeskFixture.YEAR))
        .isEqualTo(Problem.NOT_FOUND);
    assertThat(problem(entry.officer, DeskFixture.CODE, 2024)).isEqualTo(Problem.CONFLICT);
    assertThat(
            catchThrowableOfType(
                    DomainException.class,
                    () -> entry.desk.save(entry.officer, DeskFixture.value("HOUSEHOLDS", 1, 0)))
                .problem())
        .isEqualTo(Problem.NOT_FOUND);
    assertThat(
            catchThrowableOfType(
                    DomainException.class,
                    () -> entry.desk.save(entry.officer, DeskFixture.value(code, -1, 0)))
                .errors())
        .extracting(FieldError::field)
        .containsExactly("value");
  }

  @Test
  void aBaseFigureMakesItsIndicator() {
    String whole = "VISIT_AGREEMENTS";
    String part = "VISIT_AGREEMENTS_KEPT";
    assertThat(entry.form().of(4)).extracting(one -> one.indicator().code()).contains(whole, part);
    assertThat(made("VISITS_FOLLOWED_UP_IN_TIME").figure()).isEmpty();
    assertThat(made("VISITS_FOLLOWED_UP_IN_TIME").known().median()).isPresent();
    save(part, 45);
    save(whole, 60);
    assertThat(made("VISITS_FOLLOWED_UP_IN_TIME").figure().orElseThrow().value()).contains(75.0);
    assertThat(entry.question(part).answer().done()).isTrue();
    assertThat(made("BUSINESS_VISITS_PER_1000_ESTABLISHMENTS").waiting()).isTrue();
  }

  @Test
  void aWholeAndItsPartMayBeTypedInEitherOrder() {
    String whole = "RETAIL_AREA";
    String part = "RETAIL_AREA_VACANT";
    save(whole, 60);
    save(part, 45);
    int left = entry.form().total().left();

    Answer waits = save(whole, 30);
    assertThat(waits.held().orElseThrow().value()).isEqualTo(30);
    assertThat(waits.figure().orElseThrow().value()).as("no figure yet").contains(60.0);
    assertThat(waits.done()).isFalse();
    assertThat(entry.form().total().left()).isEqualTo(left + 1);
    assertThat(entry.question(whole).clash()).isPresent();
    assertThat(entry.question(part).clash()).isPresent();
    assertThat(made("RETAIL_VACANCY").figure().orElseThrow().value()).contains(75.0);

    int batches = entry.benchmark.batches();
    save(part, 24);
    assertThat(entry.benchmark.batches()).as("both at once").isEqualTo(batches + 1);
    assertThat(entry.question(whole).answer().held()).isEmpty();
    assertThat(entry.question(whole).clash()).isEmpty();
    assertThat(value(whole)).isEqualTo(30);
    assertThat(made("RETAIL_VACANCY").figure().orElseThrow().value()).contains(80.0);

    assertThat(save(part, 90).held()).as("the part first, upwards").isPresent();
    save(whole, 120);
    assertThat(value(part)).isEqualTo(90);
    assertThat(entry.form().total().left()).isEqualTo(left);
  }

  @Test
  void ofTwoPartsTheLastOneLetsTheWholeIn() {
    String whole = "OBJECTIONS_DECIDED";
    save(whole, 60);
    save("OBJECTIONS_DECIDED_IN_TIME", 45);
    save("OBJECTIONS_DECIDED_UPHELD", 40);
    save(whole, 30);
    save("OBJECTIONS_DECIDED_IN_TIME", 20);
    assertThat(value("OBJECTIONS_DECIDED_IN_TIME")).as("fits what stands").isEqualTo(20);
    assertThat(entry.question(whole).answer().held()).isPresent();
    save("OBJECTIONS_DECIDED_UPHELD", 10);
    assertThat(value(whole)).isEqualTo(30);
    assertThat(entry.question(whole).answer().held()).isEmpty();
  }

  @Test
  void whatWaitsIsLetGoOrOvertakenAndNoColleagueWritesOverItUnseen() {
    String whole = "OFFICE_AREA";
    save(whole, 60);
    save("OFFICE_AREA_VACANT", 45);
    Answer waits = save(whole, 30);
    DomainException unseen =
        catchThrowableOfType(
            DomainException.class,
            () ->
                entry.desk.save(entry.coordinator, DeskFixture.value(whole, 31, waits.vintage())));
    assertThat(unseen.problem()).isEqualTo(Problem.CONFLICT);

    save(whole, 60);
    assertThat(entry.question(whole).answer().held()).as("the old value again").isEmpty();
    save(whole, 30);
    assertThat(entry.held.count(DeskFixture.CODE, DeskFixture.YEAR)).isPositive();
    entry
        .benchmark
        .intake()
        .record(
            "analyst",
            "correction",
            List.of(
                new NewFigure(
                    new FigureKey(whole, DeskFixture.CODE, DeskFixture.YEAR, Basis.REPORTED),
                    70,
                    Status.A,
                    FigureSource.OWN)));
    assertThat(entry.question(whole).answer().held()).as("a newer figure").isEmpty();
    assertThat(entry.question(whole).answer().done()).isTrue();
  }

  private Answer save(String code, double value) {
    Answer now = entry.question(code).answer();
    return entry.desk.save(
        entry.officer,
        new EntryChange(
            code,
            DeskFixture.CODE,
            DeskFixture.YEAR,
            Optional.of(value),
            Status.A,
            Optional.empty(),
            "",
            now.vintage(),
            0,
            now.waiting()));
  }

  private double value(String code) {
    return entry.question(code).answer().figure().orElseThrow().value().orElseThrow();
  }

  private Made made(String indicator) {
    return entry.form().made().stream()
        .filter(one -> one.indicator().code().equals(indicator))
        .findFirst()
        .orElseThrow();
  }

  private Problem problem(Caller caller, String municipality, int year) {
    return catchThrowableOfType(
            DomainException.class, () -> entry.desk.form(caller, municipality, year))
        .problem();
  }
}

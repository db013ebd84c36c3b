package nl.vipez.benchmark.validation;

import static nl.vipez.benchmark.ValidationFixture.analyst;
import static nl.vipez.benchmark.ValidationFixture.coordinator;
import static nl.vipez.benchmark.ValidationFixture.curator;
import static nl.vipez.benchmark.ValidationFixture.officer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.vipez.benchmark.model.discrepancy.DialogueState;
import nl.vipez.benchmark.model.discrepancy.Discrepancy;
import nl.vipez.benchmark.model.discrepancy.Message;
import nl.vipez.benchmark.model.discrepancy.Rule;
import nl.vipez.benchmark.model.discrepancy.Step;
import nl.vipez.circle.model.Round;
import nl.vipez.circle.model.RoundState;
import nl.vipez.shared.Problem;
import org.junit.jupiter.api.Test;

/** Each test has indicators and municipalities of its own. */
class ValidationTest extends ValidationCase {
  private static final String DAYS = "RESPONSE_TIME_QUESTIONS";

  @Test
  void aWrongUnitIsTalkedThroughAndEveryStepKept() {
    discrepancies.raisedNow(analyst());
    double right = fixture.value(DAYS, GRONINGEN, 2024);
    fixture.upload(DAYS, GRONINGEN, 2024, 1000 * right);

    assertThat(discrepancies.raisedNow(officer(GRONINGEN))).isEqualTo(1);
    Discrepancy one = find(DAYS, GRONINGEN, 2024);
    assertThat(one.rules()).contains(Rule.UNIT);
    assertThat(one.state()).isEqualTo(DialogueState.OPEN);
    assertThat(one.expected().holds(right)).isTrue();
    long id = one.id();
    assertThat(refused(() -> discrepancies.get(officer(ALMERE), id))).isEqualTo(Problem.NOT_FOUND);
    assertThat(refused(() -> say(officer(GRONINGEN), id, Step.EXPLAIN, " ")))
        .isEqualTo(Problem.UNPROCESSABLE);
    assertThat(refused(() -> say(analyst(), id, Step.ACCEPT, ""))).isEqualTo(Problem.CONFLICT);
    assertThat(say(officer(GRONINGEN), id, Step.EXPLAIN, "Het klopt.").state())
        .isEqualTo(DialogueState.EXPLAINED);
    assertThat(refused(() -> say(officer(GRONINGEN), id, Step.ACCEPT, "")))
        .isEqualTo(Problem.FORBIDDEN);
    say(analyst(), id, Step.REOPEN, "In dagen?");
    Discrepancy corrected =
        discrepancies.say(officer(GRONINGEN), id, Step.CORRECT, "", Optional.of(right));
    assertThat(corrected.state()).isEqualTo(DialogueState.CORRECTED);
    assertThat(corrected.doubtful()).isFalse();
    assertThat(say(analyst(), id, Step.ACCEPT, "").state()).isEqualTo(DialogueState.ACCEPTED);
    assertThat(discrepancies.messages(officer(GRONINGEN), id))
        .extracting(Message::step)
        .containsExactly(Step.RAISE, Step.EXPLAIN, Step.REOPEN, Step.CORRECT, Step.ACCEPT);
    assertThat(fixture.history().of(officer(GRONINGEN), DAYS, GRONINGEN, 2024))
        .hasSize(3)
        .first()
        .satisfies(
            vintage -> {
              assertThat(vintage.figure().value()).contains(right);
              assertThat(vintage.who()).contains("officer");
              assertThat(vintage.published()).isFalse();
            });
  }

  @Test
  void lookingAgainChangesNothing() {
    List<Discrepancy> before = discrepancies.list(analyst(), Optional.empty(), Optional.empty());

    assertThat(analysis.run(2024)).isEmpty();
    assertThat(discrepancies.list(analyst(), Optional.empty(), Optional.empty())).isEqualTo(before);
  }

  @Test
  void aFigureThatIsMendedIsResolvedAndOneThatIsSpoiltAgainIsAskedAgain() {
    String indicator = "COMPLAINT_LEAD_TIME";
    double right = fixture.value(indicator, ALMERE, 2024);
    fixture.upload(indicator, ALMERE, 2024, 1000 * right);
    long id = find(indicator, ALMERE, 2024).id();
    fixture.upload(indicator, ALMERE, 2024, right);
    discrepancies.raisedNow(analyst());
    assertThat(discrepancies.get(analyst(), id).state()).isEqualTo(DialogueState.RESOLVED);

    fixture.upload(indicator, ALMERE, 2024, 900 * right);
    assertThat(find(indicator, ALMERE, 2024))
        .satisfies(
            one -> {
              assertThat(one.id()).isEqualTo(id);
              assertThat(one.state()).isEqualTo(DialogueState.OPEN);
            });
  }

  @Test
  void anotherDoubtfulValueIsAskedAnewAndTheSameOneIsNot() {
    String indicator = "EVENT_PERMIT_LEAD_TIME";
    double right = fixture.value(indicator, ALMERE, 2024);
    fixture.upload(indicator, ALMERE, 2024, 500 * right);
    long id = find(indicator, ALMERE, 2024).id();
    say(officer(ALMERE), id, Step.EXPLAIN, "Eén groot evenement.");
    fixture.upload("HOSPITALITY_PERMIT_LEAD_TIME", ALMERE, 2024, 60);
    assertThat(find(indicator, ALMERE, 2024).state()).isEqualTo(DialogueState.EXPLAINED);

    fixture.upload(indicator, ALMERE, 2024, 600 * right);
    assertThat(find(indicator, ALMERE, 2024).state()).isEqualTo(DialogueState.OPEN);
  }

  @Test
  void anAcceptedReasonIsOfferedAgainNextYear() {
    String indicator = "LAND_ISSUE_LEAD_TIME";
    String haarlem = "GM0392";
    double right = fixture.value(indicator, haarlem, 2023);
    fixture.upload(indicator, haarlem, 2023, 400 * right);
    long last = find(indicator, haarlem, 2023).id();
    say(officer(haarlem), last, Step.EXPLAIN, "Er loopt één uitgifte.");
    say(analyst(), last, Step.ACCEPT, "");
    fixture.upload(indicator, haarlem, 2024, 160_000 * right);

    assertThat(
            discrepancies.reasonOfLastYear(officer(haarlem), find(indicator, haarlem, 2024).id()))
        .contains("Er loopt één uitgifte.");
  }

  @Test
  void onlyAnalystsAndTheMunicipalitySeeIt() {
    assertThat(
            refused(
                () ->
                    discrepancies.list(officer(GRONINGEN), Optional.of(ALMERE), Optional.empty())))
        .isEqualTo(Problem.NOT_FOUND);
    assertThat(refused(() -> discrepancies.list(curator(), Optional.empty(), Optional.empty())))
        .isEqualTo(Problem.NOT_FOUND);
    assertThat(discrepancies.list(officer(GRONINGEN), Optional.empty(), Optional.empty()))
        .allSatisfy(one -> assertThat(one.municipality()).isEqualTo(GRONINGEN));
  }

  @Test
  void aRoundGoesItsWayAndWhatIsPublishedReadsThePin() {
    assertThat(refused(() -> rounds.open(officer(GRONINGEN), 2026, 2025)))
        .isEqualTo(Problem.FORBIDDEN);
    rounds.open(analyst(), 2026, 2025);
    assertThat(refused(() -> rounds.open(analyst(), 2026, 2025))).isEqualTo(Problem.CONFLICT);
    assertThat(fixture.circles().of(GRONINGEN, 2025)).isPresent();
    assertThat(refused(() -> rounds.move(analyst(), 2026, RoundState.FROZEN, "")))
        .isEqualTo(Problem.CONFLICT);

    String share = "DIGITAL_PRODUCTS_SHARE";
    fixture.desk().correct(analyst(), share, GRONINGEN, 2025, Optional.of(150.0), "out of bounds");
    assertThat(refused(() -> rounds.handIn(coordinator(GRONINGEN), 2026, "")))
        .isEqualTo(Problem.CONFLICT);
    fixture.upload(share, GRONINGEN, 2025, 60);
    assertThat(refused(() -> rounds.handIn(officer(GRONINGEN), 2026, "")))
        .isEqualTo(Problem.FORBIDDEN);
    fixture
        .sql()
        .update(
            "insert into held_answer (code, municipality, figure_year, amount, status,"
                + " seen_vintage, held_by, held_at) values ('RETAIL_AREA', ?, 2025, 1, 'A', 0,"
                + " 'officer', current_timestamp)",
            GRONINGEN);
    assertThat(refused(() -> rounds.handIn(coordinator(GRONINGEN), 2026, "")))
        .as("a value that waits")
        .isEqualTo(Problem.CONFLICT);
    fixture.sql().update("delete from held_answer");
    rounds.handIn(coordinator(GRONINGEN), 2026, "");
    assertThat(rounds.handedIn(analyst(), 2026)).containsOnlyKeys(GRONINGEN);
    assertThat(rounds.handedIn(coordinator(ALMERE), 2026)).isEmpty();

    rounds.move(analyst(), 2026, RoundState.VALIDATION, "");
    Round frozen = rounds.move(analyst(), 2026, RoundState.FROZEN, "afgerond");
    assertThat(frozen.vintageCutoff()).isPresent();
    rounds.move(analyst(), 2026, RoundState.PUBLISHED, "");
    fixture.upload(share, GRONINGEN, 2025, 61);
    fixture.sql().update("delete from circle_member where circle_id = '2026-A'");

    assertThat(fixture.line(GRONINGEN, 2, share, 2025))
        .satisfies(
            line -> {
              assertThat(line.value()).contains(60.0);
              assertThat(line.revised()).isTrue();
            });
    assertThat(fixture.history().of(officer(GRONINGEN), share, GRONINGEN, 2025))
        .filteredOn(vintage -> vintage.published())
        .singleElement()
        .satisfies(vintage -> assertThat(vintage.figure().value()).contains(60.0));
    assertThat(rounds.steps(2026))
        .extracting(RoundSteps.Taken::kind)
        .containsExactly(
            RoundSteps.Kind.OPEN,
            RoundSteps.Kind.VALIDATION,
            RoundSteps.Kind.FROZEN,
            RoundSteps.Kind.PUBLISHED);
    assertThat(refused(() -> rounds.handIn(coordinator(GRONINGEN), 2026, "")))
        .isEqualTo(Problem.CONFLICT);
  }

  @Test
  void aCorrectionLeavesNoPartMoreThanItsWhole() {
    fixture.upload("LEADS_TWO_YEARS", GRONINGEN, 2018, 40);
    fixture.upload("LEADS_TWO_YEARS_CONVERTED", GRONINGEN, 2018, 30);
    assertThat(
            refused(
                () ->
                    fixture
                        .desk()
                        .correct(
                            analyst(),
                            "LEADS_TWO_YEARS",
                            GRONINGEN,
                            2018,
                            Optional.of(20.0),
                            "why")))
        .isEqualTo(Problem.UNPROCESSABLE);
    assertThat(fixture.value("LEADS_CONVERTED", GRONINGEN, 2018)).isEqualTo(75);
  }
}

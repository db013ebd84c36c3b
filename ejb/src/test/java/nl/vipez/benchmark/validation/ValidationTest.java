package nl.vipez.benchmark.validation;

import static nl.vipez.benchmark.ValidationFixture.analyst;
import static nl.vipez.benchmark.ValidationFixture.coordinator;
import static nl.vipez.benchmark.ValidationFixture.curator;
import static nl.vipez.benchmark.ValidationFixture.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.benchmark.IndicatorsFixture;
import nl.vipez.benchmark.ValidationFixture;
import nl.vipez.benchmark.catalogue.CatalogueFixture;
import nl.vipez.benchmark.catalogue.Draft;
import nl.vipez.benchmark.model.base.EnteredFigure;
import nl.vipez.benchmark.model.discrepancy.DialogueState;
import nl.vipez.benchmark.model.discrepancy.Discrepancy;
import nl.vipez.benchmark.model.discrepancy.Finding;
import nl.vipez.benchmark.model.discrepancy.Knob;
import nl.vipez.benchmark.model.discrepancy.Message;
import nl.vipez.benchmark.model.discrepancy.Rule;
import nl.vipez.benchmark.model.discrepancy.Settings;
import nl.vipez.benchmark.model.discrepancy.SettingsChange;
import nl.vipez.benchmark.model.discrepancy.Step;
import nl.vipez.circle.model.Round;
import nl.vipez.circle.model.RoundState;
import nl.vipez.mail.SilentEvent;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** On the demonstration's figures; each test has indicators and municipalities of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValidationTest {
  private static final String GRONINGEN = "GM0014";
  private static final String ALMERE = "GM0034";
  private static final String DAYS = "RESPONSE_TIME_QUESTIONS";

  private final ValidationFixture fixture = new ValidationFixture();
  private final Clock clock = Clock.systemUTC();
  private final DiscrepancyRepository repository = new DiscrepancyRepository(fixture.sql());
  private final SettingsRepository settings = new SettingsRepository(fixture.sql());
  private final RoundSteps steps = new RoundSteps(fixture.sql(), clock);
  private final DiscrepancyAnalysis analysis =
      new DiscrepancyAnalysis(
          fixture.desk(),
          fixture.indicators(),
          fixture.municipalities(),
          fixture.circles(),
          new Participants(fixture.circles(), steps),
          repository,
          settings,
          new Verdicts(repository, clock));
  private final Discrepancies discrepancies =
      new Discrepancies(
          repository,
          analysis,
          fixture.audiences(),
          fixture.indicators(),
          fixture.entered(),
          fixture.desk(),
          clock);
  private final RoundDesk rounds =
      new RoundDesk(fixture.circles(), fixture.pins(), steps, repository, analysis);

  private static Problem refused(Runnable deed) {
    return catchThrowableOfType(DomainException.class, deed::run).problem();
  }

  private Optional<Double> recorded(String code) {
    return Optional.ofNullable(fixture.intake().recorded(ALMERE, 2024).get(code))
        .flatMap(one -> one.figure().value());
  }

  private Discrepancy find(String indicator, String municipality, int year) {
    return discrepancies.list(analyst(), Optional.of(municipality), Optional.empty()).stream()
        .filter(one -> one.indicator().equals(indicator) && one.year() == year)
        .findFirst()
        .orElseThrow();
  }

  private Discrepancy say(Caller caller, long id, Step step, String text) {
    return discrepancies.say(caller, id, step, text, Optional.empty());
  }

  @AfterAll
  void drop() {
    fixture.close();
  }

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
  void whatIsComputedIsNotTypedIn() {
    Discrepancy computed =
        discrepancies.list(analyst(), Optional.empty(), Optional.empty()).stream()
            .filter(one -> fixture.indicators().get(one.indicator()).source().isPublic())
            .findFirst()
            .orElseThrow();
    assertThat(
            refused(
                () ->
                    discrepancies.say(
                        analyst(), computed.id(), Step.CORRECT, "", Optional.of(1.0))))
        .isEqualTo(Problem.CONFLICT);
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
  void aDoubtedComputedFigureIsCorrectedInWhatItIsMadeOf() {
    String share = "PERMITS_REGULAR_IN_TIME";
    String part = "PERMITS_REGULAR_DECIDED_IN_TIME";
    double counted = recorded(part).orElseThrow();
    fixture.upload(part, ALMERE, 2024, Math.max(1, Math.rint(counted / 30)));
    discrepancies.raisedNow(analyst());
    Discrepancy doubted = find(share, ALMERE, 2024);

    assertThat(discrepancies.parts(officer(ALMERE), doubted.id()))
        .extracting(EnteredFigure::code)
        .containsExactlyInAnyOrder("PERMITS_REGULAR_DECIDED", part);
    assertThat(
            refused(
                () ->
                    discrepancies.say(
                        officer(ALMERE), doubted.id(), Step.CORRECT, "", Optional.of(80.0))))
        .isEqualTo(Problem.UNPROCESSABLE);
    assertThat(
            refused(
                () ->
                    discrepancies.say(
                        officer(ALMERE),
                        doubted.id(),
                        Step.CORRECT,
                        "",
                        Optional.of(80.0),
                        Optional.of("LEADS"))))
        .isEqualTo(Problem.UNPROCESSABLE);
    Discrepancy after =
        discrepancies.say(
            officer(ALMERE),
            doubted.id(),
            Step.CORRECT,
            "typefout",
            Optional.of(counted),
            Optional.of(part));

    assertThat(after.state()).isIn(DialogueState.CORRECTED, DialogueState.RESOLVED);
    assertThat(recorded(part)).contains(counted);
    assertThat(after.doubtful()).isFalse();
  }

  @Test
  void aTrialTellsWhatWouldBeDoubtedAndStoresNothing() {
    TrialRun trial =
        new TrialRun(fixture.intake(), fixture.desk(), fixture.indicators(), analysis, settings);
    String typed = "LAND_ISSUE_LEAD_TIME";
    int batch = fixture.desk().newest();
    double rate = fixture.value(typed, GRONINGEN, 2024);

    assertThat(trial.of(fixture.tried(typed, GRONINGEN, 2024, rate * 1000)))
        .anySatisfy(
            one -> {
              assertThat(one.key().indicator()).isEqualTo(typed);
              assertThat(one.finding().expected().high()).isPresent();
            });
    assertThat(trial.of(fixture.tried(typed, GRONINGEN, 2024, rate))).isEmpty();
    assertThat(trial.of(fixture.tried("OVERNIGHT_STAYS", GRONINGEN, 2024, 3e9)))
        .extracting(one -> one.key().indicator())
        .contains("OVERNIGHT_STAYS_PER_INHABITANT");
    assertThat(fixture.desk().newest()).isEqualTo(batch);
    assertThat(fixture.value(typed, GRONINGEN, 2024)).isEqualTo(rate);
  }

  @Test
  void settingsOfOneIndicatorAreTriedChosenAndKept() {
    RuleDesk desk = new RuleDesk(settings, analysis, fixture.indicators(), fixture.desk(), clock);
    String code = "BBZ_LEAD_TIME";
    assertThat(refused(() -> desk.history(coordinator(GRONINGEN), code)))
        .isEqualTo(Problem.NOT_FOUND);
    assertThat(desk.inForce(analyst(), code)).isEqualTo(Settings.USUAL);
    fixture.upload(code, GRONINGEN, 2024, 1000 * fixture.value(code, GRONINGEN, 2023));
    discrepancies.raisedNow(analyst());
    Settings deaf =
        Settings.of(Map.of(Knob.PERIOD, 900.0), EnumSet.complementOf(EnumSet.of(Rule.HARD)));

    RuleDesk.Preview preview = desk.preview(analyst(), code, deaf).orElseThrow();
    assertThat(preview.now()).extracting(Finding::municipality).contains(GRONINGEN);
    assertThat(preview.spared()).contains(GRONINGEN);
    assertThat(desk.history(analyst(), code)).isEmpty();
    find(code, GRONINGEN, 2024);

    assertThat(refused(() -> desk.change(analyst(), code, deaf, 0, " ")))
        .isEqualTo(Problem.UNPROCESSABLE);
    assertThat(refused(() -> desk.change(analyst(), code, Settings.USUAL, 0, "zelfde")))
        .isEqualTo(Problem.UNPROCESSABLE);
    desk.change(analyst(), code, deaf, 0, "te veel vragen");
    assertThat(refused(() -> desk.change(analyst(), code, Settings.USUAL, 0, "tegelijk")))
        .isEqualTo(Problem.CONFLICT);
    assertThat(desk.inForce(analyst(), code)).isEqualTo(deaf);
    assertThat(discrepancies.list(analyst(), Optional.of(GRONINGEN), Optional.empty()))
        .noneMatch(one -> one.indicator().equals(code) && one.year() == 2024);
    desk.change(analyst(), code, Settings.USUAL, 1, "toch niet");
    assertThat(desk.history(analyst(), code))
        .extracting(SettingsChange::reason)
        .containsExactly("toch niet", "te veel vragen");
    assertThat(find(code, GRONINGEN, 2024).doubtful()).isTrue();
  }

  @Test
  void aSeriesThatChangedItsMeaningIsNotComparedWithTheYearBefore() {
    String code = "HOSPITALITY_PERMIT_LEAD_TIME";
    discrepancies.raisedNow(analyst());
    CatalogueFixture.desk(fixture.sql(), new SilentEvent<>(), clock)
        .change(
            analyst(),
            code,
            new Draft(
                Map.of("definitionNl", "Iets anders. Lager is beter."),
                1,
                "because",
                true,
                Optional.of(2024)));
    IndicatorsFixture.refresh(fixture.indicators());
    fixture.upload(code, GRONINGEN, 2024, 1000 * fixture.value(code, GRONINGEN, 2024));
    discrepancies.raisedNow(officer(GRONINGEN));

    assertThat(discrepancies.list(analyst(), Optional.of(GRONINGEN), Optional.empty()))
        .filteredOn(one -> one.indicator().equals(code) && one.year() == 2024)
        .allSatisfy(one -> assertThat(one.rules()).doesNotContain(Rule.UNIT, Rule.PERIOD));
  }
}

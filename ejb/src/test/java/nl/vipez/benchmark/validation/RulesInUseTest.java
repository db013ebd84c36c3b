package nl.vipez.benchmark.validation;

import static nl.vipez.benchmark.ValidationFixture.analyst;
import static nl.vipez.benchmark.ValidationFixture.coordinator;
import static nl.vipez.benchmark.ValidationFixture.officer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import nl.vipez.benchmark.IndicatorsFixture;
import nl.vipez.benchmark.catalogue.CatalogueFixture;
import nl.vipez.benchmark.catalogue.Draft;
import nl.vipez.benchmark.model.base.EnteredFigure;
import nl.vipez.benchmark.model.discrepancy.DialogueState;
import nl.vipez.benchmark.model.discrepancy.Discrepancy;
import nl.vipez.benchmark.model.discrepancy.Finding;
import nl.vipez.benchmark.model.discrepancy.Knob;
import nl.vipez.benchmark.model.discrepancy.Rule;
import nl.vipez.benchmark.model.discrepancy.Settings;
import nl.vipez.benchmark.model.discrepancy.SettingsChange;
import nl.vipez.benchmark.model.discrepancy.Step;
import nl.vipez.mail.SilentEvent;
import nl.vipez.shared.Problem;
import org.junit.jupiter.api.Test;

/** Trials, settings and computed figures; each test has indicators of its own. */
class RulesInUseTest extends ValidationCase {

  private Optional<Double> recorded(String code) {
    return Optional.ofNullable(fixture.intake().recorded(ALMERE, 2024).get(code))
        .flatMap(one -> one.figure().value());
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

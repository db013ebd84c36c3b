package nl.vipez.benchmark.validation;

import static nl.vipez.benchmark.ValidationFixture.analyst;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.benchmark.ValidationFixture;
import nl.vipez.benchmark.model.discrepancy.Discrepancy;
import nl.vipez.benchmark.model.discrepancy.Step;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

/** The desks of validation on the demonstration's figures, for tests that stand apart. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ValidationCase {
  static final String GRONINGEN = "GM0014";
  static final String ALMERE = "GM0034";

  final ValidationFixture fixture = new ValidationFixture();
  final Clock clock = Clock.systemUTC();
  final DiscrepancyRepository repository = new DiscrepancyRepository(fixture.sql());
  final SettingsRepository settings = new SettingsRepository(fixture.sql());
  final RoundSteps steps = new RoundSteps(fixture.sql(), clock);
  final DiscrepancyAnalysis analysis =
      new DiscrepancyAnalysis(
          fixture.desk(),
          fixture.indicators(),
          fixture.municipalities(),
          fixture.circles(),
          new Participants(fixture.circles(), steps),
          repository,
          settings,
          new Verdicts(repository, clock));
  final Discrepancies discrepancies =
      new Discrepancies(
          repository,
          analysis,
          fixture.audiences(),
          fixture.indicators(),
          fixture.entered(),
          fixture.desk(),
          clock);
  final RoundDesk rounds =
      new RoundDesk(fixture.circles(), fixture.pins(), steps, repository, analysis, fixture.held());

  static Problem refused(Runnable deed) {
    return catchThrowableOfType(DomainException.class, deed::run).problem();
  }

  Discrepancy find(String indicator, String municipality, int year) {
    return discrepancies.list(analyst(), Optional.of(municipality), Optional.empty()).stream()
        .filter(one -> one.indicator().equals(indicator) && one.year() == year)
        .findFirst()
        .orElseThrow();
  }

  Discrepancy say(Caller caller, long id, Step step, String text) {
    return discrepancies.say(caller, id, step, text, Optional.empty());
  }

  @AfterAll
  void drop() {
    fixture.close();
  }
}

package nl.vipez.benchmark.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.benchmark.FigureDesk;
import nl.vipez.benchmark.Indicators;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.discrepancy.Finding;
import nl.vipez.benchmark.model.discrepancy.Settings;
import nl.vipez.benchmark.model.discrepancy.SettingsChange;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * How strict the rules are for each indicator: analysts see it, try another choice on the figures
 * of the round, and choose, with a reason that is kept. Analysts alone: for others it is not there.
 */
@ApplicationScoped
@Transactional
public class RuleDesk {
  private final SettingsRepository repository;
  private final DiscrepancyAnalysis analysis;
  private final Indicators indicators;
  private final FigureDesk figures;
  private final Clock clock;

  @Inject
  RuleDesk(
      SettingsRepository repository,
      DiscrepancyAnalysis analysis,
      Indicators indicators,
      FigureDesk figures,
      Clock clock) {
    this.repository = repository;
    this.analysis = analysis;
    this.indicators = indicators;
    this.figures = figures;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected RuleDesk() {
    this.repository = null;
    this.analysis = null;
    this.indicators = null;
    this.figures = null;
    this.clock = null;
  }

  /** The newest choice by indicator, of those that were ever set. */
  public Map<String, SettingsChange> chosen(Caller caller) {
    analyst(caller);
    return repository.changes();
  }

  /** Every choice for one indicator, newest first; without any the usual settings hold. */
  public List<SettingsChange> history(Caller caller, String indicator) {
    analyst(caller);
    return repository.of(known(indicator).code());
  }

  /** What holds for one indicator. */
  public Settings inForce(Caller caller, String indicator) {
    return inForce(history(caller, indicator));
  }

  private static Settings inForce(List<SettingsChange> history) {
    return history.stream().findFirst().map(SettingsChange::settings).orElse(Settings.USUAL);
  }

  /**
   * What another choice would doubt in the newest round that most figures are in of.
   *
   * @param year that the round is about
   * @param figures how many figures of participants there are
   * @param now doubted with the settings in force
   * @param then doubted with those that were tried
   */
  public record Preview(int year, int figures, List<Finding> now, List<Finding> then) {

    /** Copies both. */
    public Preview {
      now = List.copyOf(now);
      then = List.copyOf(then);
    }

    /** Municipalities that are asked now, and would not be. */
    public List<String> spared() {
      return less(now, then);
    }

    /** Municipalities that are not asked now, and would be. */
    public List<String> added() {
      return less(then, now);
    }

    private static List<String> less(List<Finding> some, List<Finding> others) {
      TreeSet<String> codes = new TreeSet<>(some.stream().map(Finding::municipality).toList());
      others.forEach(one -> codes.remove(one.municipality()));
      return List.copyOf(codes);
    }
  }

  /**
   * Tries settings on the figures as they stand; nothing is stored.
   *
   * @return empty while there is no round
   */
  public Optional<Preview> preview(Caller caller, String code, Settings tried) {
    Settings now = inForce(caller, code);
    Indicator indicator = known(code);
    return year(indicator)
        .map(
            year -> {
              Look look = analysis.look(year, figures::current);
              return new Preview(
                  year,
                  look.participating(indicator),
                  look.findings(indicator, now),
                  look.findings(indicator, tried));
            });
  }

  /** That of the newest round most figures are in of; of the newest of all while none has them. */
  private Optional<Integer> year(Indicator indicator) {
    List<Integer> years = analysis.years();
    return years.stream()
        .filter(year -> analysis.look(year, figures::current).mostlyIn(indicator))
        .findFirst()
        .or(() -> years.stream().findFirst());
  }

  /**
   * Chooses settings, and has the rules look again at the round that was tried on.
   *
   * @param seen the number of the choice that the caller saw; 0 for none
   * @param reason why
   * @throws DomainException {@link Problem#CONFLICT} when a colleague chose meanwhile; {@link
   *     Problem#UNPROCESSABLE} without a reason, or when nothing changes
   */
  public SettingsChange change(
      Caller caller, String code, Settings chosen, int seen, String reason) {
    List<SettingsChange> before = history(caller, code);
    String why = reason.strip();
    if (why.isEmpty() || why.length() > SettingsChange.LONGEST) {
      throw DomainException.ofField("reason", "rules.reason", SettingsChange.LONGEST);
    }
    int number = before.isEmpty() ? 0 : before.get(0).number();
    if (number != seen) {
      throw new DomainException(Problem.CONFLICT, "rules.changed");
    }
    if (chosen.equals(inForce(before))) {
      throw DomainException.ofField("settings", "rules.same");
    }
    SettingsChange change =
        new SettingsChange(
            number + 1,
            chosen,
            caller.username(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            why);
    repository.add(code, change);
    Indicator indicator = known(code);
    year(indicator).ifPresent(year -> analysis.run(year, indicator));
    return change;
  }

  private Indicator known(String code) {
    return indicators
        .find(code)
        .orElseThrow(
            () -> new DomainException(Problem.NOT_FOUND, "benchmark.unknown-indicator", code));
  }

  private static void analyst(Caller caller) {
    if (!caller.is(Role.ANALYST)) {
      throw new DomainException(Problem.NOT_FOUND, "rules.not-yours");
    }
  }
}

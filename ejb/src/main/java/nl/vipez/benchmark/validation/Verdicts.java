package nl.vipez.benchmark.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.discrepancy.DialogueState;
import nl.vipez.benchmark.model.discrepancy.Discrepancy;
import nl.vipez.benchmark.model.discrepancy.Finding;
import nl.vipez.benchmark.model.discrepancy.Impact;
import nl.vipez.benchmark.model.discrepancy.Message;
import nl.vipez.benchmark.model.discrepancy.Step;

/**
 * Brings what is known of an indicator and year in line with what the rules find now. A figure that
 * did not change keeps its dialogue; one that changed and is doubtful still is asked about anew;
 * one that no rule doubts any more is resolved, and what was accepted stays so. Repeatable.
 */
@ApplicationScoped
@Transactional
class Verdicts {
  private final DiscrepancyRepository repository;
  private final Clock clock;

  @Inject
  Verdicts(DiscrepancyRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Verdicts() {
    this.repository = null;
    this.clock = null;
  }

  /**
   * Settles one indicator and year.
   *
   * @param values the values as they stand, by municipality
   * @return the discrepancies that were raised
   */
  List<Discrepancy> settle(
      Indicator indicator, int year, List<Finding> findings, Map<String, Double> values) {
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Map<String, Discrepancy> known = new HashMap<>();
    repository.of(indicator.code(), year).forEach(one -> known.put(one.municipality(), one));
    List<Discrepancy> raised = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<Discrepancy> before = Optional.ofNullable(known.remove(finding.municipality()));
      repository.put(indicator.code(), year, finding, Impact.of(indicator, finding.outside()), at);
      if (before.isEmpty() || askedAnew(before.get(), finding)) {
        Discrepancy one =
            repository
                .find(indicator.code(), finding.municipality(), year)
                .orElseThrow(IllegalStateException::new);
        repository.add(one, said(Step.RAISE, DialogueState.OPEN, finding.observed(), at));
        raised.add(one);
      }
    }
    known.values().stream()
        .filter(Discrepancy::doubtful)
        .forEach(one -> resolve(one, Optional.ofNullable(values.get(one.municipality())), at));
    return raised;
  }

  private static boolean askedAnew(Discrepancy before, Finding finding) {
    return switch (before.state()) {
      case RESOLVED -> true;
      case EXPLAINED, ACCEPTED -> !before.observed().equals(finding.observed());
      case OPEN, REOPENED, CORRECTED -> false;
    };
  }

  private void resolve(Discrepancy one, Optional<Double> value, Instant at) {
    repository.trust(one.id(), value);
    Step.RESOLVE
        .from(one.state())
        .ifPresent(state -> repository.add(one, said(Step.RESOLVE, state, value, at)));
  }

  private static Message said(Step step, DialogueState state, Optional<Double> value, Instant at) {
    return new Message(step, Message.RULES, "", "", value, state, at);
  }
}

package nl.vipez.benchmark.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vipez.benchmark.RoundPins;
import nl.vipez.benchmark.model.discrepancy.DialogueState;
import nl.vipez.benchmark.model.discrepancy.Discrepancy;
import nl.vipez.benchmark.model.discrepancy.Message;
import nl.vipez.benchmark.model.discrepancy.Rule;
import nl.vipez.benchmark.model.discrepancy.Step;
import nl.vipez.circle.Circles;
import nl.vipez.circle.model.Round;
import nl.vipez.platform.ContentStep;
import nl.vipez.platform.Progress;

/**
 * What the rules find in the demonstration's figures, real ones of Iv3 and fictional ones, with a
 * few fictional dialogues that say so; the pins of its published round, and the round that runs
 * now.
 */
@ApplicationScoped
@Transactional
public class DemonstrationDialogue implements ContentStep {
  /** The round in which figures are entered now. */
  private static final int RUNNING = 2026;

  private static final String AUTHOR = "demonstration";
  private static final String MUNICIPALITY = "Fictieve medewerker";
  private static final String ANALYST = "Fictieve analist";
  private static final String FICTIONAL = "[Fictief] ";

  private final Circles circles;
  private final RoundPins pins;
  private final DiscrepancyAnalysis analysis;
  private final DiscrepancyRepository repository;
  private final Clock clock;

  @Inject
  DemonstrationDialogue(
      Circles circles,
      RoundPins pins,
      DiscrepancyAnalysis analysis,
      DiscrepancyRepository repository,
      Clock clock) {
    this.circles = circles;
    this.pins = pins;
    this.analysis = analysis;
    this.repository = repository;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected DemonstrationDialogue() {
    this.circles = null;
    this.pins = null;
    this.analysis = null;
    this.repository = null;
    this.clock = null;
  }

  @Override
  public Kind kind() {
    return Kind.DEMONSTRATION;
  }

  @Override
  public int order() {
    return 52;
  }

  @Override
  public String name() {
    return "demonstration-discrepancies";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public void load(Progress progress) {
    progress.total(1);
    pins.complete();
    if (circles.rounds().stream().allMatch(Round::published)) {
      circles.open(RUNNING, RUNNING - 1);
    }
    analysis.run();
    List<Discrepancy> open =
        repository.all().stream()
            .filter(one -> one.state() == DialogueState.OPEN && one.rule() != Rule.MISSING)
            .sorted(
                Comparator.comparingDouble(Discrepancy::weight)
                    .reversed()
                    .thenComparing(Discrepancy::id))
            .toList();
    for (int i = 0; i < open.size(); i++) {
      talk(open.get(i), i % 4);
    }
    progress.done(1);
  }

  /** Of every four one is explained, one accepted, one reopened and one left open. */
  private void talk(Discrepancy one, int kind) {
    if (kind == 0) {
      return;
    }
    say(one, Step.EXPLAIN, MUNICIPALITY, "Nagekeken in de administratie: het cijfer klopt.");
    if (kind == 2) {
      say(one, Step.ACCEPT, ANALYST, "Duidelijk, dank.");
    } else if (kind == 3) {
      say(one, Step.REOPEN, ANALYST, "Waardoor is het zo anders dan vorig jaar?");
    }
  }

  private void say(Discrepancy one, Step step, String name, String text) {
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    repository
        .find(one.id())
        .ifPresent(
            now ->
                step.from(now.state())
                    .ifPresent(
                        state ->
                            repository.add(
                                now,
                                new Message(
                                    step,
                                    AUTHOR,
                                    name,
                                    FICTIONAL + text,
                                    Optional.empty(),
                                    state,
                                    at))));
  }
}

package nl.vipez.benchmark.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.benchmark.RoundPins;
import nl.vipez.benchmark.entry.HeldAnswers;
import nl.vipez.benchmark.model.discrepancy.Discrepancy;
import nl.vipez.circle.Circles;
import nl.vipez.circle.model.Round;
import nl.vipez.circle.model.RoundState;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * The course of a round: opened, checked, frozen with everything it stands on, published; and the
 * municipalities' hand-ins. Every step is kept.
 */
@ApplicationScoped
@Transactional
public class RoundDesk {
  private final Circles circles;
  private final RoundPins pins;
  private final RoundSteps steps;
  private final DiscrepancyRepository discrepancies;
  private final DiscrepancyAnalysis analysis;
  private final HeldAnswers held;

  @Inject
  RoundDesk(
      Circles circles,
      RoundPins pins,
      RoundSteps steps,
      DiscrepancyRepository discrepancies,
      DiscrepancyAnalysis analysis,
      HeldAnswers held) {
    this.circles = circles;
    this.pins = pins;
    this.steps = steps;
    this.discrepancies = discrepancies;
    this.analysis = analysis;
    this.held = held;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected RoundDesk() {
    this.circles = null;
    this.pins = null;
    this.steps = null;
    this.discrepancies = null;
    this.analysis = null;
    this.held = null;
  }

  /** All rounds, newest first; for everyone who signed in. */
  public List<Round> rounds() {
    return circles.rounds();
  }

  /** The round whose figures are entered or checked now. */
  public Optional<Round> running() {
    return rounds().stream().filter(one -> takesHandIns(one.state())).findFirst();
  }

  private static boolean takesHandIns(RoundState state) {
    return state == RoundState.OPEN || state == RoundState.VALIDATION;
  }

  /**
   * Opens a round with last round's circles.
   *
   * @throws DomainException {@link Problem#FORBIDDEN} for others than analysts and administrators;
   *     else as {@link Circles#open}
   */
  public Round open(Caller caller, int year, int referenceYear) {
    keeper(caller);
    circles.open(year, referenceYear);
    steps.add(year, RoundSteps.Kind.OPEN, Optional.empty(), caller, "");
    return circles.round(year);
  }

  /**
   * Moves a round on to the next state. Validation looks at everything, what is missing included;
   * freezing pins.
   *
   * @param note why, at most 2,000 characters
   * @throws DomainException {@link Problem#FORBIDDEN} as {@link #open}, {@link Problem#NOT_FOUND}
   *     for an unknown round, {@link Problem#CONFLICT} for another state than the next, or a freeze
   *     while hard errors stand
   */
  public Round move(Caller caller, int year, RoundState to, String note) {
    keeper(caller);
    Round round = circles.round(year);
    if (to == RoundState.FROZEN && !blocking(round.referenceYear(), Optional.empty()).isEmpty()) {
      throw new DomainException(Problem.CONFLICT, "round.hard", String.valueOf(year));
    }
    circles.move(year, to);
    steps.add(year, RoundSteps.Kind.valueOf(to.name()), Optional.empty(), caller, note(note));
    if (to == RoundState.VALIDATION) {
      analysis.run(round.referenceYear());
    }
    if (to == RoundState.FROZEN) {
      pins.pin(year, caller.username());
    }
    return circles.round(year);
  }

  /**
   * Hands in a municipality's figures.
   *
   * @throws DomainException {@link Problem#FORBIDDEN} for others than its coordinator; {@link
   *     Problem#CONFLICT} when the round takes none, hard errors stand, or values that were typed
   *     still wait for another one
   */
  public void handIn(Caller caller, int year, String note) {
    String code = coordinated(caller);
    Round round = taking(year);
    int waiting = held.count(code, round.referenceYear());
    if (waiting > 0) {
      throw new DomainException(Problem.CONFLICT, "round.held", waiting);
    }
    analysis.run();
    List<Discrepancy> hard = blocking(round.referenceYear(), Optional.of(code));
    if (!hard.isEmpty()) {
      throw new DomainException(Problem.CONFLICT, "round.blocked", hard.size());
    }
    steps.add(year, RoundSteps.Kind.HANDED_IN, Optional.of(code), caller, note(note));
    analysis.run(round.referenceYear());
  }

  /** Takes a hand-in back, to go on entering; throws as {@link #handIn}. */
  public void takeBack(Caller caller, int year, String note) {
    String code = coordinated(caller);
    Round round = taking(year);
    if (!steps.handedIn(year).containsKey(code)) {
      throw new DomainException(Problem.CONFLICT, "round.not-handed-in", String.valueOf(year));
    }
    steps.add(year, RoundSteps.Kind.TAKEN_BACK, Optional.of(code), caller, note(note));
    analysis.run(round.referenceYear());
  }

  private Round taking(int year) {
    Round round = circles.round(year);
    if (!takesHandIns(round.state())) {
      throw new DomainException(Problem.CONFLICT, "round.closed", String.valueOf(year));
    }
    return round;
  }

  /** What keeps a municipality, or anyone, from being done with a year. */
  private List<Discrepancy> blocking(int year, Optional<String> municipality) {
    return municipality.map(discrepancies::of).orElseGet(discrepancies::all).stream()
        .filter(one -> one.year() == year && one.blocks())
        .toList();
  }

  /**
   * When each municipality handed in last; analysts and administrators see all, others their own.
   */
  public Map<String, Instant> handedIn(Caller caller, int year) {
    Map<String, Instant> all = steps.handedIn(circles.round(year).year());
    if (!keeps(caller)) {
      all.keySet().removeIf(code -> !caller.worksFor(code));
    }
    return all;
  }

  /** The steps of a round as a whole, oldest first. */
  public List<RoundSteps.Taken> steps(int year) {
    return steps.of(year).stream().filter(step -> step.municipality().isEmpty()).toList();
  }

  /** Whether the caller moves rounds. */
  public static boolean keeps(Caller caller) {
    return caller.is(Role.ANALYST, Role.ADMINISTRATOR);
  }

  private static void keeper(Caller caller) {
    if (!keeps(caller)) {
      throw new DomainException(Problem.FORBIDDEN, "round.role");
    }
  }

  private static String coordinated(Caller caller) {
    return caller
        .municipality()
        .filter(code -> caller.is(Role.COORDINATOR))
        .orElseThrow(() -> new DomainException(Problem.FORBIDDEN, "round.hand-in-role"));
  }

  private static String note(String text) {
    return text.length() > 2_000 ? text.substring(0, 2_000) : text;
  }
}

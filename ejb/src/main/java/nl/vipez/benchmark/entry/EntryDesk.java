package nl.vipez.benchmark.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.EnteredFigures;
import nl.vipez.benchmark.FigureIntake;
import nl.vipez.benchmark.FigureKey;
import nl.vipez.benchmark.NewFigure;
import nl.vipez.benchmark.WholeCheck;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.entry.Answer;
import nl.vipez.benchmark.model.entry.EntryChange;
import nl.vipez.benchmark.model.entry.EntryForm;
import nl.vipez.benchmark.model.entry.Held;
import nl.vipez.benchmark.model.entry.Question;
import nl.vipez.circle.Circles;
import nl.vipez.circle.model.Round;
import nl.vipez.circle.model.RoundState;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * Where officers fill in what is asked of their municipality, several at a time: each answer is
 * written at once, and an answer to something that changed meanwhile is refused, so that nobody
 * overwrites a colleague unseen.
 */
@ApplicationScoped
@Transactional
public class EntryDesk {
  private final EntryForms forms;
  private final FigureIntake intake;
  private final Answers answers;
  private final EntryNotes notes;
  private final HeldAnswers held;
  private final EnteredFigures entered;
  private final Circles circles;

  @Inject
  EntryDesk(
      EntryForms forms,
      EnteredFigures entered,
      FigureIntake intake,
      Answers answers,
      EntryNotes notes,
      HeldAnswers held,
      Circles circles) {
    this.forms = forms;
    this.entered = entered;
    this.intake = intake;
    this.answers = answers;
    this.notes = notes;
    this.held = held;
    this.circles = circles;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected EntryDesk() {
    this.forms = null;
    this.entered = null;
    this.intake = null;
    this.answers = null;
    this.notes = null;
    this.held = null;
    this.circles = null;
  }

  /** The newest round in which figures are entered. */
  public Optional<Round> round() {
    return circles.rounds().stream().filter(EntryDesk::takesFigures).findFirst();
  }

  private static boolean takesFigures(Round round) {
    return round.state() == RoundState.OPEN || round.state() == RoundState.VALIDATION;
  }

  /** Whether the caller fills in figures of this municipality. */
  public boolean mayEnter(Caller caller, String municipality) {
    return caller.worksFor(municipality) && caller.is(Role.OFFICER, Role.COORDINATOR);
  }

  /** Whether the caller can fill in figures of this municipality about this year now. */
  public boolean takes(Caller caller, String municipality, int year) {
    return mayEnter(caller, municipality) && open(year);
  }

  private boolean open(int year) {
    return circles.rounds().stream()
        .anyMatch(round -> round.referenceYear() == year && takesFigures(round));
  }

  /**
   * All that is asked of a municipality about a year.
   *
   * @throws DomainException {@link Problem#NOT_FOUND} unless it is the caller's own municipality;
   *     {@link Problem#CONFLICT} when no round about that year takes figures
   */
  public EntryForm form(Caller caller, String municipality, int year) {
    check(caller, municipality, year);
    return forms.form(caller, municipality, year);
  }

  /** How far the caller's municipality is; empty when nothing is asked of the caller now. */
  public Optional<EntryForm.Count> progress(Caller caller) {
    Optional<String> own = caller.municipality().filter(code -> mayEnter(caller, code));
    Optional<Integer> year = round().map(Round::referenceYear);
    if (own.isEmpty() || year.isEmpty()) {
      return Optional.empty();
    }
    Set<String> given = new HashSet<>(intake.recorded(own.get(), year.get()).keySet());
    given.removeAll(held.of(own.get(), year.get()).keySet());
    List<Indicator> asked = forms.asked(own.get(), year.get());
    int done = (int) asked.stream().filter(one -> given.contains(one.code())).count();
    return Optional.of(new EntryForm.Count(done, asked.size()));
  }

  /** One question of the form, as it stands now. */
  public Question question(Caller caller, String municipality, int year, String indicator) {
    return form(caller, municipality, year)
        .question(indicator)
        .orElseThrow(
            () -> new DomainException(Problem.NOT_FOUND, "benchmark.entry.unknown", indicator));
  }

  /**
   * Writes an answer; what did not change is left alone. A part that would be more than its whole,
   * or the other way round, waits until both fit, and is then written with the one that made it
   * fit: so the order in which they are typed does not matter.
   *
   * @return the answer as it stands then
   * @throws DomainException {@link Problem#UNPROCESSABLE} when the value breaks a rule; {@link
   *     Problem#CONFLICT} when a colleague answered after the caller looked, or the round takes no
   *     figures; {@link Problem#NOT_FOUND} as for the form
   */
  public Answer save(Caller caller, EntryChange change) {
    check(caller, change.municipality(), change.year());
    Indicator indicator =
        forms.asked(change.municipality(), change.year()).stream()
            .filter(one -> one.code().equals(change.indicator()))
            .findFirst()
            .orElseThrow(
                () ->
                    new DomainException(
                        Problem.NOT_FOUND, "benchmark.entry.unknown", change.indicator()));
    EntryRules.check(indicator, change);
    intake.lock();
    Answer now = answer(change);
    if (changes(change, now)) {
      unseen(change.seenVintage() != now.vintage() || change.seenHeld() != now.waiting(), now);
      settle(caller, change);
    } else if (now.held().isPresent() && change.value().isPresent()) {
      unseen(change.seenHeld() != now.waiting(), now);
      held.drop(change.indicator(), change.municipality(), change.year());
    }
    if (!now.note().says(change.reason(), change.note())) {
      unseen(change.seenNote() != now.note().number(), now);
      notes.add(
          change.indicator(),
          change.municipality(),
          change.year(),
          now.note(),
          change.reason(),
          change.note(),
          caller.username());
    }
    return answer(change);
  }

  private void settle(Caller caller, EntryChange change) {
    String where = change.municipality();
    int year = change.year();
    Map<String, FigureIntake.Recorded> now = intake.recorded(where, year);
    Map<String, Held> waiting = new HashMap<>(held.of(where, year));
    waiting.keySet().retainAll(entered.relatives(change.indicator()));
    List<String> fitting =
        new Settlement(
                new WholeCheck(entered),
                code -> Optional.ofNullable(now.get(code)).flatMap(one -> one.figure().value()))
            .of(
                change.indicator(),
                change.value(),
                waiting.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().value())));
    if (fitting.isEmpty()) {
      held.hold(change, caller.username());
      return;
    }
    List<NewFigure> figures = new ArrayList<>();
    for (String code : fitting) {
      Optional<Held> waited = Optional.ofNullable(waiting.get(code));
      figures.add(
          figure(
              new FigureKey(code, where, year, Basis.REPORTED),
              waited.map(Held::value).or(change::value),
              waited.map(Held::status).orElse(change.status())));
      held.drop(code, where, year);
    }
    intake.record(caller.username(), "entry on screen", figures);
  }

  private Answer answer(EntryChange change) {
    return answers
        .of(change.municipality(), change.year())
        .getOrDefault(change.indicator(), Answer.NONE);
  }

  /** A note alone changes no figure. */
  private static boolean changes(EntryChange change, Answer now) {
    boolean nothing = change.value().isEmpty() && change.status() != Status.M;
    return !nothing
        && now.figure()
            .filter(
                figure ->
                    figure.value().equals(change.value()) && figure.status() == change.status())
            .isEmpty();
  }

  private static void unseen(boolean changed, Answer now) {
    if (changed) {
      throw new DomainException(Problem.CONFLICT, "benchmark.entry.changed", now.by().orElse(""));
    }
  }

  private static NewFigure figure(FigureKey key, Optional<Double> value, Status status) {
    return new NewFigure(key, value, Optional.empty(), Optional.empty(), status, FigureSource.OWN);
  }

  private void check(Caller caller, String municipality, int year) {
    if (!mayEnter(caller, municipality)) {
      throw new DomainException(Problem.NOT_FOUND, "benchmark.entry.not-yours", municipality);
    }
    if (!open(year)) {
      throw new DomainException(Problem.CONFLICT, "benchmark.entry.closed", String.valueOf(year));
    }
  }
}

package nl.vipez.benchmark.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.audience.Audiences;
import nl.vipez.audience.model.Audience;
import nl.vipez.benchmark.EnteredFigures;
import nl.vipez.benchmark.FigureDesk;
import nl.vipez.benchmark.Indicators;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.base.EnteredFigure;
import nl.vipez.benchmark.model.discrepancy.DialogueState;
import nl.vipez.benchmark.model.discrepancy.Discrepancy;
import nl.vipez.benchmark.model.discrepancy.Message;
import nl.vipez.benchmark.model.discrepancy.Step;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * The doubtful figures and the dialogue about them: a municipality's people see their own, analysts
 * all.
 */
@ApplicationScoped
@Transactional
public class Discrepancies {
  private final DiscrepancyRepository repository;
  private final EnteredFigures entered;
  private final DiscrepancyAnalysis analysis;
  private final Audiences audiences;
  private final Indicators indicators;
  private final FigureDesk figures;
  private final Clock clock;

  @Inject
  Discrepancies(
      DiscrepancyRepository repository,
      DiscrepancyAnalysis analysis,
      Audiences audiences,
      Indicators indicators,
      EnteredFigures entered,
      FigureDesk figures,
      Clock clock) {
    this.repository = repository;
    this.analysis = analysis;
    this.audiences = audiences;
    this.indicators = indicators;
    this.entered = entered;
    this.figures = figures;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Discrepancies() {
    this.repository = null;
    this.analysis = null;
    this.audiences = null;
    this.indicators = null;
    this.entered = null;
    this.figures = null;
    this.clock = null;
  }

  /**
   * What the caller may see, the most suspicious and weighty first; what is resolved only when
   * asked for.
   *
   * @throws DomainException {@link Problem#NOT_FOUND} for who has none to see, or names another
   *     municipality
   */
  public List<Discrepancy> list(
      Caller caller, Optional<String> municipality, Optional<DialogueState> state) {
    Audience audience = audiences.of(caller);
    if (!audience.mayReadSomeDialogues()
        || municipality.filter(code -> !audience.mayReadDialogue(code)).isPresent()) {
      throw unknown();
    }
    analysis.run();
    return municipality.map(repository::of).orElseGet(repository::all).stream()
        .filter(one -> audience.mayReadDialogue(one.municipality()))
        .filter(
            one ->
                state
                    .map(wanted -> wanted == one.state())
                    .orElse(one.state() != DialogueState.RESOLVED))
        .sorted(
            Comparator.comparingDouble(Discrepancy::weight)
                .reversed()
                .thenComparing(Discrepancy::id))
        .toList();
  }

  /**
   * One discrepancy.
   *
   * @throws DomainException {@link Problem#NOT_FOUND} when it is not there, or not for the caller
   */
  public Discrepancy get(Caller caller, long id) {
    Audience audience = audiences.of(caller);
    return repository
        .find(id)
        .filter(one -> audience.mayReadDialogue(one.municipality()))
        .orElseThrow(Discrepancies::unknown);
  }

  /** What was said about it, oldest first; throws as {@link #get}. */
  public List<Message> messages(Caller caller, long id) {
    return repository.messages(get(caller, id).id());
  }

  /** What was said about each of these, as far as they are open to the caller. */
  public Map<Long, List<Message>> messages(Caller caller, List<Discrepancy> some) {
    Audience audience = audiences.of(caller);
    Map<Long, List<Message>> all = repository.messages(Optional.empty());
    Map<Long, List<Message>> open = new HashMap<>();
    some.stream()
        .filter(one -> audience.mayReadDialogue(one.municipality()))
        .forEach(one -> open.put(one.id(), all.getOrDefault(one.id(), List.of())));
    return open;
  }

  /** The reason that was accepted for the same figure a year ago; throws as {@link #get}. */
  public Optional<String> reasonOfLastYear(Caller caller, long id) {
    Discrepancy now = get(caller, id);
    return repository
        .find(now.indicator(), now.municipality(), now.year() - 1)
        .filter(one -> one.state() == DialogueState.ACCEPTED)
        .flatMap(
            one ->
                repository.messages(one.id()).stream()
                    .filter(message -> message.step() == Step.EXPLAIN)
                    .reduce((first, second) -> second))
        .map(Message::text);
  }

  /** Runs the rules on what came in, and says how many figures the caller may see they raised. */
  public int raisedNow(Caller caller) {
    Audience audience = audiences.of(caller);
    return (int)
        analysis.run().stream().filter(one -> audience.mayReadDialogue(one.municipality())).count();
  }

  /** How many wait for the caller to do something; a quick count, without running the rules. */
  public long waiting(Caller caller) {
    Audience audience = audiences.of(caller);
    if (!audience.mayReadSomeDialogues()) {
      return 0;
    }
    boolean analyst = caller.is(Role.ANALYST);
    return caller.municipality().map(repository::of).orElseGet(repository::all).stream()
        .map(Discrepancy::state)
        .filter(analyst ? DialogueState::waitsForAnalyst : DialogueState::waitsForMunicipality)
        .count();
  }

  /**
   * Takes a step in the dialogue.
   *
   * @param value the other figure of a correction; empty says that there is none
   * @throws DomainException {@link Problem#NOT_FOUND} as {@link #get}; {@link Problem#FORBIDDEN}
   *     for a step that is the analyst's; {@link Problem#UNPROCESSABLE} for a missing text or a
   *     value out of bounds; {@link Problem#CONFLICT} when the dialogue does not stand where the
   *     step can be taken, or somebody was first
   */
  public Discrepancy say(Caller caller, long id, Step step, String text, Optional<Double> value) {
    return say(caller, id, step, text, value, Optional.empty());
  }

  /** The base figures that a figure was made of, for who may see its dialogue. */
  public List<EnteredFigure> parts(Caller caller, long id) {
    Discrepancy one = get(caller, id);
    return parts(one);
  }

  private List<EnteredFigure> parts(Discrepancy one) {
    return entered.behind(
        indicators.get(one.indicator()), entered.lacking(one.municipality(), one.year()));
  }

  /**
   * Takes a step; a figure that was made of base figures is corrected in one of those.
   *
   * @param part code of the base figure that {@code value} is the right value of; empty for a
   *     figure that was entered itself
   */
  public Discrepancy say(
      Caller caller,
      long id,
      Step step,
      String text,
      Optional<Double> value,
      Optional<String> part) {
    Discrepancy one = get(caller, id);
    if (!step.ofPerson() || !(caller.is(Role.ANALYST) || step.ofMunicipality())) {
      throw new DomainException(Problem.FORBIDDEN, "discrepancy.role");
    }
    String said = text.strip();
    DialogueState next =
        step.from(one.state())
            .orElseThrow(() -> new DomainException(Problem.CONFLICT, "discrepancy.state"));
    check(one, step, said, value, part);
    if (step == Step.CORRECT
        && !figures.correct(
            caller,
            part.orElse(one.indicator()),
            one.municipality(),
            one.year(),
            value,
            "discrepancy " + id)) {
      throw DomainException.ofField("value", "discrepancy.same");
    }
    Message message =
        new Message(
            step,
            caller.username(),
            caller.displayName(),
            said,
            step == Step.CORRECT ? corrected(one) : Optional.empty(),
            next,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (!repository.add(one, message)) {
      throw new DomainException(Problem.CONFLICT, "discrepancy.state");
    }
    if (step == Step.CORRECT) {
      analysis.run();
    }
    return get(caller, id);
  }

  private Optional<Double> corrected(Discrepancy one) {
    return figures
        .current(one.year())
        .figure(one.indicator(), one.municipality())
        .flatMap(Figure::value);
  }

  private void check(
      Discrepancy one, Step step, String text, Optional<Double> value, Optional<String> part) {
    boolean needed = step == Step.EXPLAIN || step == Step.REOPEN || step == Step.NOTE;
    if ((needed && text.isEmpty()) || text.length() > Message.LONGEST) {
      throw DomainException.ofField("text", "discrepancy.text", Message.LONGEST);
    }
    if (step == Step.CORRECT) {
      Indicator asked = asked(one, part);
      if (value.filter(other -> !asked.limits().allow(other)).isPresent()) {
        throw DomainException.ofField("value", "discrepancy.bounds");
      }
      if (part.isEmpty() && value.equals(one.observed())) {
        throw DomainException.ofField("value", "discrepancy.same");
      }
    }
  }

  /** What is corrected: the figure itself, or a base figure that it was made of. */
  private Indicator asked(Discrepancy one, Optional<String> part) {
    Indicator indicator = indicators.get(one.indicator());
    if (indicator.made()) {
      return parts(one).stream()
          .filter(each -> part.filter(each.code()::equals).isPresent())
          .map(EnteredFigure::question)
          .findFirst()
          .orElseThrow(() -> DomainException.ofField("figure", "discrepancy.part"));
    }
    if (!indicator.entered()) {
      throw new DomainException(Problem.CONFLICT, "discrepancy.derived");
    }
    if (part.isPresent()) {
      throw DomainException.ofField("figure", "discrepancy.part");
    }
    return indicator;
  }

  private static DomainException unknown() {
    return new DomainException(Problem.NOT_FOUND, "discrepancy.unknown");
  }
}

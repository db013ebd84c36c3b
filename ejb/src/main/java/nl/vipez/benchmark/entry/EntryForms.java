package nl.vipez.benchmark.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.vipez.account.model.Caller;
import nl.vipez.benchmark.EnteredFigures;
import nl.vipez.benchmark.Indicators;
import nl.vipez.benchmark.KnownFigures;
import nl.vipez.benchmark.WholeCheck;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.base.Clash;
import nl.vipez.benchmark.model.base.EnteredFigure;
import nl.vipez.benchmark.model.entry.Answer;
import nl.vipez.benchmark.model.entry.EntryForm;
import nl.vipez.benchmark.model.entry.Known;
import nl.vipez.benchmark.model.entry.Made;
import nl.vipez.benchmark.model.entry.Question;

/** Puts together what is asked of a municipality, what it answered, and what is made of that. */
@ApplicationScoped
@Transactional
class EntryForms {
  private final Indicators indicators;
  private final EnteredFigures entered;
  private final KnownFigures known;
  private final Answers answers;

  @Inject
  EntryForms(Indicators indicators, EnteredFigures entered, KnownFigures known, Answers answers) {
    this.indicators = indicators;
    this.entered = entered;
    this.known = known;
    this.answers = answers;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected EntryForms() {
    this.indicators = null;
    this.entered = null;
    this.known = null;
    this.answers = null;
  }

  /** Indicators and base figures, by category. */
  List<Indicator> asked(String municipality, int year) {
    return Stream.concat(
            indicators.asked(year).stream(),
            entered.asked(municipality, year).stream().map(EnteredFigure::question))
        .sorted(Comparator.comparingInt(Indicator::category))
        .toList();
  }

  /** The whole form; the caller's right to it was checked. */
  EntryForm form(Caller caller, String municipality, int year) {
    Map<String, Known> before = known.before(caller, municipality, year);
    Map<String, Answer> given = answers.of(municipality, year);
    List<Question> questions =
        asked(municipality, year).stream()
            .map(
                one ->
                    new Question(
                        one,
                        before.getOrDefault(one.code(), Known.NOTHING),
                        given.getOrDefault(one.code(), Answer.NONE),
                        clash(one.code(), given)))
            .toList();
    Set<String> lacking = entered.lacking(municipality, year);
    List<Made> made =
        entered.made(year).stream()
            .map(
                one ->
                    made(
                        one,
                        entered.behind(one, lacking),
                        before.getOrDefault(one.code(), Known.NOTHING),
                        lacking,
                        given))
            .toList();
    return new EntryForm(municipality, year, questions, made);
  }

  /** By what was typed last: without anything that waits, all of it fits. */
  private Optional<Clash> clash(String code, Map<String, Answer> given) {
    return new WholeCheck(entered)
        .of(code, other -> given.getOrDefault(other, Answer.NONE).typed());
  }

  private static Made made(
      Indicator indicator,
      List<EnteredFigure> parts,
      Known known,
      Set<String> lacking,
      Map<String, Answer> given) {
    boolean waiting =
        parts.stream()
            .filter(part -> part.standsFor().filter(lacking::contains).isPresent())
            .anyMatch(part -> figure(part.code(), given).flatMap(Figure::value).isEmpty());
    return new Made(
        indicator,
        known,
        figure(indicator.code(), given),
        parts.stream().map(EnteredFigure::code).toList(),
        waiting);
  }

  private static Optional<Figure> figure(String code, Map<String, Answer> given) {
    return given.getOrDefault(code, Answer.NONE).figure();
  }
}

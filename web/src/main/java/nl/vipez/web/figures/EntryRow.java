package nl.vipez.web.figures;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.Status;
import nl.vipez.benchmark.model.entry.Answer;
import nl.vipez.benchmark.model.entry.EntryForm;
import nl.vipez.benchmark.model.entry.MissingReason;
import nl.vipez.benchmark.model.entry.Question;
import nl.vipez.benchmark.model.entry.TypedNumber;
import nl.vipez.web.benchmark.FigureAddress;
import nl.vipez.web.benchmark.Words;

/**
 * A question as the page shows it.
 *
 * @param code of the indicator or base figure
 * @param name its name
 * @param definition what counts
 * @param unit its unit
 * @param lastYear last year's figure with unit, or that there is none
 * @param lastAddress where the vintages of last year's are told; empty without one
 * @param broken whether last year's was of another territory
 * @param base whether it is a base figure, beside which no peers' median stands
 * @param median the peers' middle with unit, or that there are too few
 * @param value the figure now, as typed
 * @param status letter
 * @param reason why there is none; empty otherwise
 * @param note the explanation
 * @param vintage of the figure; 0 for none
 * @param noteNumber of the explanation; 0 for none
 * @param done whether it is answered
 * @param saved who answered last and when; empty for nobody
 * @param history where the vintages of the figure are told
 * @param heldId what waits; 0 for nothing
 * @param standing the figure that counts while another value waits; empty otherwise
 * @param waits what does not fit, and what to do; empty when all fits
 */
public record EntryRow(
    String code,
    String name,
    String definition,
    String unit,
    String lastYear,
    String lastAddress,
    boolean broken,
    boolean base,
    String median,
    String value,
    String status,
    String reason,
    String note,
    int vintage,
    int noteNumber,
    boolean done,
    String saved,
    String history,
    long heldId,
    String standing,
    String waits) {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  /** The statuses that can be chosen. */
  static final List<Status> STATUSES = List.of(Status.A, Status.P, Status.E, Status.M);

  static EntryRow of(Question one, boolean base, EntryForm form, Words words) {
    Indicator indicator = one.indicator();
    Answer answer = one.answer();
    MadeWords amounts = new MadeWords(words);
    return new EntryRow(
        indicator.code(),
        indicator.text().name(words.locale()),
        indicator.text().definition(words.locale()),
        indicator.text().unit(words.locale()),
        amounts.last(indicator, one.known()),
        one.known()
            .lastYear()
            .map(figure -> base ? FigureAddress.ofBase(figure) : FigureAddress.of(figure))
            .orElse(""),
        one.known().broken(),
        base,
        amounts.median(indicator, one.known()),
        answer.typed().map(TypedNumber::shown).orElse(""),
        STATUSES.contains(answer.status()) ? answer.status().name() : Status.A.name(),
        answer.note().reason().map(MissingReason::name).orElse(""),
        answer.note().text(),
        answer.vintage(),
        answer.note().number(),
        answer.done(),
        answer
            .at()
            .map(at -> words.say("entry.saved-by", answer.by().orElse(""), moment(at, words)))
            .orElse(""),
        base
            ? FigureAddress.ofBase(indicator.code(), form.municipality(), form.year())
            : FigureAddress.of(indicator.code(), form.municipality(), form.year()),
        answer.waiting(),
        answer
            .held()
            .flatMap(waiting -> answer.figure().flatMap(Figure::value))
            .map(TypedNumber::shown)
            .orElse(""),
        WaitingWords.of(one, words));
  }

  private static String moment(Instant at, Words words) {
    return DateTimeFormatter.ofPattern("d MMM HH:mm", words.locale()).format(at.atZone(HERE));
  }
}

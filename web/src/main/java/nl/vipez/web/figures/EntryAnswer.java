package nl.vipez.web.figures;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.Locale;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.entry.Answer;
import nl.vipez.benchmark.model.entry.MissingReason;
import nl.vipez.benchmark.model.entry.Question;
import nl.vipez.benchmark.model.entry.TypedNumber;
import nl.vipez.web.benchmark.Words;
import org.jspecify.annotations.Nullable;

/**
 * One question with its answer.
 *
 * @param indicator code
 * @param category 1 to 12
 * @param name in the caller's language
 * @param unit in the caller's language
 * @param lastYear the municipality's own figure of the year before
 * @param median the middle value of its peers in the year before
 * @param peers how many peers had a value
 * @param value unrounded; null without a figure
 * @param shown the value that was typed last, as a person may type it: what waits where something
 *     does
 * @param status SDMX letter; null while not answered
 * @param reason why there is no figure
 * @param note explanation
 * @param vintage vintage of the figure; 0 while not answered
 * @param noteNumber number of the note; 0 without one
 * @param by who answered last
 * @param at instant of that
 * @param held a value that is no figure yet, because it contradicts another one; null when none
 *     waits
 * @param waits what does not fit and what to do, in the caller's language; empty when all fits
 */
@JsonbNillable
public record EntryAnswer(
    String indicator,
    int category,
    String name,
    String unit,
    @Nullable Double lastYear,
    @Nullable Double median,
    int peers,
    @Nullable Double value,
    String shown,
    @Nullable String status,
    @Nullable String reason,
    String note,
    int vintage,
    int noteNumber,
    @Nullable String by,
    @Nullable String at,
    @Nullable HeldAnswer held,
    String waits) {

  /**
   * A value that waits until part and whole fit.
   *
   * @param id what a change of it names as seen
   * @param value unrounded
   * @param status SDMX letter
   * @param standing the figure that counts meanwhile, as a person may type it; empty without one
   */
  @JsonbNillable
  public record HeldAnswer(long id, double value, String status, String standing) {}

  static EntryAnswer of(Question question, Words words) {
    Locale locale = words.locale();
    Answer answer = question.answer();
    String standing = answer.figure().flatMap(Figure::value).map(TypedNumber::shown).orElse("");
    return new EntryAnswer(
        question.indicator().code(),
        question.indicator().category(),
        question.indicator().text().name(locale),
        question.indicator().text().unit(locale),
        question.known().lastYear().flatMap(Figure::value).orElse(null),
        question.known().median().orElse(null),
        question.known().peers(),
        answer.figure().flatMap(Figure::value).orElse(null),
        answer.typed().map(TypedNumber::shown).orElse(""),
        answer.figure().map(figure -> figure.status().name()).orElse(null),
        answer.note().reason().map(MissingReason::name).orElse(null),
        answer.note().text(),
        answer.vintage(),
        answer.note().number(),
        answer.by().orElse(null),
        answer.at().map(String::valueOf).orElse(null),
        answer
            .held()
            .map(one -> new HeldAnswer(one.id(), one.value(), one.status().name(), standing))
            .orElse(null),
        WaitingWords.of(question, words));
  }
}

package nl.vipez.web.figures;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.entry.EntryForm;
import nl.vipez.benchmark.model.entry.Made;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that is made of what is entered.
 *
 * @param indicator code
 * @param formula over codes of base figures
 * @param parts codes of the base figures that are asked
 * @param value computed, unrounded; null while it cannot be
 * @param status letter; null without a figure
 * @param shown the value with its unit, or why there is none, in the caller's language
 * @param waiting what to do while a figure of a source is not there; empty otherwise
 */
@JsonbNillable
public record MadeAnswer(
    String indicator,
    String formula,
    List<String> parts,
    @Nullable Double value,
    @Nullable String status,
    String shown,
    String waiting) {

  static MadeAnswer of(Made made, EntryForm form, MadeWords words) {
    return new MadeAnswer(
        made.indicator().code(),
        made.indicator().formula().orElse(""),
        made.parts(),
        made.figure().flatMap(Figure::value).orElse(null),
        made.figure().map(figure -> figure.status().name()).orElse(null),
        words.shown(made, form),
        words.waiting(made, form));
  }
}

package nl.vipez.benchmark.model.base;

import nl.vipez.benchmark.model.IndicatorText;
import nl.vipez.shared.FieldError;

/**
 * A part that is more than its whole.
 *
 * @param part what is counted
 * @param whole what it is counted among
 */
public record Clash(EnteredFigure part, EnteredFigure whole) {

  /** Says so at a field. Both languages are given; a sentence takes its own two names. */
  public FieldError at(String field) {
    IndicatorText few = part.question().text();
    IndicatorText all = whole.question().text();
    return FieldError.of(field, "benchmark.entry.whole", few.nl(), all.nl(), few.en(), all.en());
  }
}

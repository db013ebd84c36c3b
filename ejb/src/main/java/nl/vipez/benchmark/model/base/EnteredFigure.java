package nl.vipez.benchmark.model.base;

import java.util.Optional;
import java.util.Set;
import nl.vipez.benchmark.model.Indicator;

/**
 * A base figure that municipalities count and enter themselves.
 *
 * @param question how it is asked: name, definition, unit, decimals and bounds, in the category of
 *     the indicators it serves; never judged and never computed
 * @param partOf the base figure it is counted among, so that it cannot be more
 * @param standsFor the base figure of a source that it replaces in years without one
 */
public record EnteredFigure(
    Indicator question, Optional<String> partOf, Optional<String> standsFor) {
  private static final Set<String> COUNTED = Set.of("number", "starters");

  /** Checks that it is asked and not judged. */
  public EnteredFigure {
    if (!question.entered() || question.judged() || question.formula().isPresent()) {
      throw new IllegalArgumentException("no base figure: " + question.code());
    }
  }

  /** The code. */
  public String code() {
    return question.code();
  }

  /** Whether it is counted one by one, so that a share of it has a sampling interval. */
  public boolean counted() {
    return COUNTED.contains(question.text().unitEn());
  }
}

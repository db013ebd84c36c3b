package nl.vipez.expertise.model.learning;

import java.util.Objects;
import nl.vipez.expertise.model.Components;

/**
 * One match as it was shown, with what came of it.
 *
 * @param need number of the need
 * @param seeker CBS code of the municipality that asked
 * @param components the parts of its score then
 * @param grade how good it turned out to be
 * @param closed whether who asked told if it helped
 */
public record Example(
    long need, String seeker, Components components, Grade grade, boolean closed) {

  /** Checks that nothing is left out. */
  public Example {
    Objects.requireNonNull(seeker);
    Objects.requireNonNull(components);
    Objects.requireNonNull(grade);
  }

  double[] parts() {
    return new double[] {
      components.text(), components.indicators(), components.likeness(), components.reciprocity()
    };
  }
}

package nl.vipez.benchmark.model.entry;

import java.util.Optional;
import nl.vipez.benchmark.model.Figure;

/**
 * What is known of the year before.
 *
 * @param lastYear the municipality's own figure, its predecessors' sum where that can be made
 * @param broken whether its territory or the meaning of the figure changed since, so that the two
 *     years do not compare as they stand
 * @param median the middle value of its peers, as far as open to the caller; empty below three
 * @param peers how many peers had a value
 */
public record Known(Optional<Figure> lastYear, boolean broken, Optional<Double> median, int peers) {
  /** Nothing. */
  public static final Known NOTHING = new Known(Optional.empty(), false, Optional.empty(), 0);
}

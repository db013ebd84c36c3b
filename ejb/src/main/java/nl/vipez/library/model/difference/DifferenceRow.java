package nl.vipez.library.model.difference;

import java.util.List;

/**
 * One difference, side by side.
 *
 * @param same how many passages before it are the same on both sides
 * @param beforePage part where it begins on the one side; 0 when it is not there
 * @param before the passage on the one side; empty when it is not there
 * @param afterPage part where it begins on the other side; 0 when it is not there
 * @param after the passage on the other side; empty when it is not there
 */
public record DifferenceRow(
    int same, int beforePage, List<Segment> before, int afterPage, List<Segment> after) {

  public DifferenceRow {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}

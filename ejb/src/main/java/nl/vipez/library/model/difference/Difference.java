package nl.vipez.library.model.difference;

import java.util.List;

/**
 * What differs between two texts.
 *
 * @param rows in reading order, at most {@value #MOST_ROWS}
 * @param same passages the same on both sides
 * @param removed passages on the one side alone
 * @param added passages on the other side alone
 * @param cut whether there is more than is shown, or the texts were too long to be compared whole
 */
public record Difference(List<DifferenceRow> rows, int same, int removed, int added, boolean cut) {
  /** The most rows shown. */
  public static final int MOST_ROWS = 200;

  public Difference {
    rows = List.copyOf(rows);
  }
}

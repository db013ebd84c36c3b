package nl.vipez.benchmark.export;

import java.util.List;
import java.util.Optional;

/**
 * One sheet of a file.
 *
 * @param name of the sheet, at most 31 characters
 * @param headings of the columns
 * @param rows each with one cell a heading
 */
public record Sheet(String name, List<String> headings, List<List<Cell>> rows) {

  /** Checks that all rows are as wide as the headings. */
  public Sheet {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
    int width = headings.size();
    if (rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("rows of " + name + " are not " + width + " wide");
    }
  }

  /**
   * A number or a text.
   *
   * @param number when it is a number
   * @param text when it is not, or how a whole number is written as text; empty leaves the cell
   *     empty
   */
  public record Cell(Optional<Double> number, String text) {

    /** A number. */
    public static Cell of(double number) {
      return new Cell(Optional.of(number), "");
    }

    /** A count, a year or the number of something: never with decimals. */
    public static Cell whole(int number) {
      return new Cell(Optional.of((double) number), String.valueOf(number));
    }

    /** A number, or nothing: missing is missing, never zero. */
    public static Cell of(Optional<Double> number) {
      return new Cell(number, "");
    }

    /** A text. */
    public static Cell of(String text) {
      return new Cell(Optional.empty(), text);
    }
  }
}

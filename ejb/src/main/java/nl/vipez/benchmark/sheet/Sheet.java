package nl.vipez.benchmark.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * One sheet of a spreadsheet.
 *
 * @param name what its tab says, at most 31 characters
 * @param rows its rows from the first; a row ends at its last cell that holds something
 * @param widths widths of its columns in characters; the rest is left as it comes
 * @param headRows how many rows stay in sight while the others are scrolled
 */
public record Sheet(String name, List<List<Cell>> rows, List<Integer> widths, int headRows) {
  private static final int LONGEST_NAME = 31;

  /** Copies the rows and makes the name one that both formats take. */
  public Sheet {
    String plain = name.replaceAll("[\\[\\]*?/\\\\:']", " ").strip();
    name = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME).strip() : plain;
    rows = rows.stream().map(List::copyOf).toList();
    widths = List.copyOf(widths);
  }

  /** The cell at a place, from 0; empty beyond what is there. */
  public Cell at(int row, int column) {
    return row < rows.size() && column >= 0 && column < rows.get(row).size()
        ? rows.get(row).get(column)
        : Cell.EMPTY;
  }

  /** The same with another cell at a place, from 0. */
  public Sheet with(int row, int column, Cell cell) {
    List<List<Cell>> all = new ArrayList<>(rows);
    while (all.size() <= row) {
      all.add(List.of());
    }
    List<Cell> cells = new ArrayList<>(all.get(row));
    while (cells.size() <= column) {
      cells.add(Cell.EMPTY);
    }
    cells.set(column, cell);
    all.set(row, cells);
    return new Sheet(name, all, widths, headRows);
  }

  /** The letters of a column, from 0: A, B … Z, AA. */
  public static String letters(int column) {
    return column < 26
        ? String.valueOf((char) ('A' + column))
        : letters(column / 26 - 1) + (char) ('A' + column % 26);
  }
}

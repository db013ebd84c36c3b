package nl.vipez.benchmark.sheet;

import java.util.ArrayList;
import java.util.List;

/** Gathers the cells of one sheet as they are read, within bounds; leaves trailing blanks out. */
final class GatheredRows {
  private final Bounds bounds;
  private final List<List<Cell>> rows = new ArrayList<>();

  GatheredRows(Bounds bounds) {
    this.bounds = bounds;
  }

  /** Puts a cell at its place, from 0. */
  void put(int row, int column, Cell cell) {
    if (cell.blank() && cell.remark().isEmpty()) {
      return;
    }
    if (row >= Bounds.MOST_ROWS || column >= Bounds.MOST_COLUMNS) {
      throw Bounds.tooManyRows();
    }
    while (rows.size() <= row) {
      rows.add(new ArrayList<>());
    }
    List<Cell> cells = rows.get(row);
    bounds.count(column + 1 - cells.size());
    while (cells.size() < column) {
      cells.add(Cell.EMPTY);
    }
    cells.add(cell);
  }

  Sheet sheet(String name) {
    return new Sheet(name, rows, List.of(), 0);
  }
}

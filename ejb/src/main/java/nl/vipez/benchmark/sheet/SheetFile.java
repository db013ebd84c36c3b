package nl.vipez.benchmark.sheet;

import java.util.List;

/** One format of spreadsheet. */
interface SheetFile {
  /** The sheets of a file that was found to be no bomb. */
  List<Sheet> read(byte[] bytes);

  /** The file of these sheets. */
  byte[] write(List<Sheet> sheets);
}

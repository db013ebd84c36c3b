package nl.vipez.benchmark.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes sheets as a file of one kind. */
public interface SheetWriter {

  /**
   * Writes all sheets; a kind that knows one sheet alone writes them below each other.
   *
   * @param out is not closed
   */
  void write(List<Sheet> sheets, OutputStream out) throws IOException;
}

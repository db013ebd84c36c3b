package nl.vipez.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads comma- or semicolon-separated text (RFC 4180). A quote that is never closed, or closed
 * inside a cell, spoils its own line only.
 */
final class Csv {

  private final String text;
  private final char separator;
  private int at;
  private int line = 1;

  private Csv(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  /**
   * A row as it stands.
   *
   * @param line the line it begins on, from 1
   * @param cells its cells
   * @param broken whether a quote in it is never closed; then it is one line, cut at each separator
   */
  record Row(int line, List<String> cells, boolean broken) {}

  /** All rows but empty ones; the separator is the one the first line has most of. */
  static List<Row> read(String text) {
    String first = text.lines().findFirst().orElse("");
    long semicolons = first.chars().filter(c -> c == ';').count();
    long commas = first.chars().filter(c -> c == ',').count();
    Csv csv = new Csv(text, semicolons > commas ? ';' : ',');
    List<Row> rows = new ArrayList<>();
    while (csv.at < text.length()) {
      Row row = csv.next();
      if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
        rows.add(row);
      }
    }
    return rows;
  }

  private Row next() {
    int start = at;
    int startLine = line;
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    while (at < text.length()) {
      char c = text.charAt(at++);
      line += c == '\n' ? 1 : 0;
      if (quoted && c == '"' && at < text.length() && text.charAt(at) == '"') {
        cell.append(c);
        at++;
      } else if (c == '"' && (quoted || cell.isEmpty())) {
        quoted = !quoted;
        if (!quoted && !atEndOfCell()) {
          return broken(start, startLine);
        }
      } else if (!quoted && c == '\n') {
        break;
      } else if (!quoted && c == separator) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    if (quoted) {
      return broken(start, startLine);
    }
    cells.add(cell.toString());
    return new Row(startLine, cells, false);
  }

  /** Whether a closing quote stands where it may: what follows belongs to no other cell. */
  private boolean atEndOfCell() {
    return at == text.length()
        || "\r\n".indexOf(text.charAt(at)) >= 0
        || text.charAt(at) == separator;
  }

  /** Takes the one line that the open quote stands on, and goes on after it. */
  private Row broken(int start, int startLine) {
    int end = text.indexOf('\n', start);
    String spoilt = text.substring(start, end < 0 ? text.length() : end).strip();
    at = end < 0 ? text.length() : end + 1;
    line = startLine + 1;
    return new Row(startLine, List.of(spoilt.split(String.valueOf(separator), -1)), true);
  }
}

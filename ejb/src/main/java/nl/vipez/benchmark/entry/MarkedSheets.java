package nl.vipez.benchmark.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vipez.benchmark.entry.UploadedRow.Column;
import nl.vipez.benchmark.sheet.Cell;
import nl.vipez.benchmark.sheet.Look;
import nl.vipez.benchmark.sheet.Sheet;
import nl.vipez.benchmark.sheet.SheetFormat;

/**
 * Gives a spreadsheet back with its errors in it: each bad cell is coloured and says why, and the
 * same stands in a column of its own at the end of the row. The file is written anew from the
 * cells; whatever else it held is not passed on.
 */
public final class MarkedSheets {
  private static final Pattern PLACE = Pattern.compile("(.*)!([A-Z]{1,3})(\\d{1,6})");
  private static final int NARROW = 14;
  private static final int WIDE = 46;

  private final Locale locale;
  private final List<Mark> marks;

  /**
   * What is wrong at a place.
   *
   * @param place sheet and cell: "Name!F12"
   * @param look ERROR, or DOUBT for what would be asked about
   * @param sentence what is wrong, in the reader's language
   */
  public record Mark(String place, Look look, String sentence) {

    /** An error. */
    public static Mark error(String place, String sentence) {
      return new Mark(place, Look.ERROR, sentence);
    }

    /** Something that would be asked about. */
    public static Mark doubt(String place, String sentence) {
      return new Mark(place, Look.DOUBT, sentence);
    }
  }

  /** With these marks. */
  public MarkedSheets(List<Mark> marks, Locale locale) {
    this.marks = List.copyOf(marks);
    this.locale = locale;
  }

  /** The file with its marks, in its own format. */
  public byte[] file(SheetFormat format, byte[] bytes) {
    List<Sheet> sheets = new ArrayList<>();
    for (Sheet sheet : format.read(bytes)) {
      sheets.add(
          Headings.of(sheet).map(heads -> marked(dressed(sheet, heads), heads)).orElse(sheet));
    }
    return format.write(sheets);
  }

  /** The looks a template has: they are not read back from a file. */
  private Sheet dressed(Sheet sheet, Headings heads) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 0; row < sheet.rows().size(); row++) {
      List<Cell> cells = new ArrayList<>();
      int width =
          Math.max(sheet.rows().get(row).size(), row > heads.row() ? width(sheet, heads) : 0);
      for (int column = 0; column < width; column++) {
        Cell cell = sheet.at(row, column);
        cells.add(
            new Cell(
                cell.text(),
                cell.number(),
                look(row, column, heads),
                "",
                choices(row, column, heads)));
      }
      rows.add(cells);
    }
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < width(sheet, heads); column++) {
      int longest = NARROW;
      for (List<Cell> row : sheet.rows().subList(heads.row(), sheet.rows().size())) {
        longest = Math.max(longest, column < row.size() ? row.get(column).shown().length() : 0);
      }
      widths.add(Math.min(longest, WIDE));
    }
    widths.add(WIDE);
    return new Sheet(sheet.name(), rows, widths, heads.row() + 1);
  }

  private static int width(Sheet sheet, Headings heads) {
    return sheet.rows().get(heads.row()).size();
  }

  private static Look look(int row, int column, Headings heads) {
    if (row <= heads.row()) {
      return row == heads.row() ? Look.HEAD : row == 0 ? Look.TITLE : Look.PLAIN;
    }
    return heads.filledIn(column) ? Look.INPUT : Look.KNOWN;
  }

  private List<String> choices(int row, int column, Headings heads) {
    if (row > heads.row() && Integer.valueOf(column).equals(heads.columns().get(Column.STATUS))) {
      return Choices.statuses(locale);
    }
    return row > heads.row() && Integer.valueOf(column).equals(heads.columns().get(Column.REASON))
        ? Choices.reasons(locale)
        : List.of();
  }

  private Sheet marked(Sheet sheet, Headings heads) {
    Sheet marked = sheet;
    int last = width(sheet, heads);
    for (Mark mark : marks) {
      Matcher place = PLACE.matcher(mark.place());
      if (place.matches() && place.group(1).equals(sheet.name())) {
        int row = Integer.parseInt(place.group(3)) - 1;
        int column = column(place.group(2));
        marked =
            marked.with(row, column, marked.at(row, column).marked(mark.look(), mark.sentence()));
        marked = marked.with(row, last, told(marked.at(row, last), mark));
      }
    }
    return marked.with(
        heads.row(),
        last,
        Cell.text(
            Choices.words(locale)
                .getString(
                    marks.stream().allMatch(one -> one.look() == Look.DOUBT) ? "doubts" : "errors"),
            Look.HEAD));
  }

  private static Cell told(Cell before, Mark mark) {
    return Cell.text(
        before.blank() ? mark.sentence() : before.shown() + " " + mark.sentence(), mark.look());
  }

  private static int column(String letters) {
    int column = 0;
    for (char letter : letters.toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    return column - 1;
  }
}

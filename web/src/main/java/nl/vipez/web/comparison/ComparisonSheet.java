package nl.vipez.web.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.benchmark.model.ComparisonTable;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.Standings;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.web.benchmark.FigureAddress;
import nl.vipez.web.benchmark.Reasons;
import nl.vipez.web.benchmark.Words;

/** A comparison of one year written out as the rows of a table. */
final class ComparisonSheet {
  private final Words words;
  private final ComparisonTable table;
  private final int year;
  private final Optional<String> me;

  ComparisonSheet(Words words, ComparisonTable table, int year, Optional<String> me) {
    this.words = words;
    this.table = table;
    this.year = year;
    this.me = me;
  }

  /**
   * A municipality.
   *
   * @param code CBS code
   * @param name its name
   * @param me whether it is the one marked
   * @param cells one for each indicator
   */
  public record Row(String code, String name, boolean me, List<Cell> cells) {}

  /**
   * A figure.
   *
   * @param text written out; the words for "no figure" without one
   * @param missing whether there is none
   * @param mark s, m, w or q, by its position among the others in the table
   * @param symbol the sign of that mark; empty for q
   * @param place "2/9": its place, the best first; empty where nothing is judged
   * @param meaning mark and place in words
   * @param address where the figure's vintages are told; empty without a figure
   * @param judged whether figures of its column have a position
   */
  public record Cell(
      String text,
      boolean missing,
      String mark,
      String symbol,
      String place,
      String meaning,
      String address,
      boolean judged) {}

  /**
   * All rows.
   *
   * @param sort code of the indicator to sort by; anything else sorts by name
   * @param down whether the highest comes first; missing ones always come last
   */
  List<Row> rows(String sort, boolean down) {
    List<Map<String, Cell>> columns = table.indicators().stream().map(this::column).toList();
    return table.municipalities().stream()
        .sorted(order(sort, down))
        .map(one -> row(one, columns))
        .toList();
  }

  private Row row(Municipality one, List<Map<String, Cell>> columns) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.add(columns.get(i).getOrDefault(one.code(), missing(table.indicators().get(i))));
    }
    return new Row(one.code(), one.name(), me.filter(one.code()::equals).isPresent(), cells);
  }

  private Comparator<Municipality> order(String sort, boolean down) {
    Comparator<Municipality> byName = Comparator.comparing(Municipality::name);
    if (table.indicators().stream().noneMatch(one -> one.code().equals(sort))) {
      return down ? byName.reversed() : byName;
    }
    Comparator<Double> upwards = Comparator.naturalOrder();
    return Comparator.comparing(
            (Municipality one) -> value(sort, one).orElse(null),
            Comparator.nullsLast(down ? upwards.reversed() : upwards))
        .thenComparing(byName);
  }

  private Optional<Double> value(String indicator, Municipality one) {
    return table.value(indicator, one.code(), year);
  }

  private Map<String, Cell> column(Indicator indicator) {
    Standings standings = standings(indicator);
    Map<String, Cell> cells = new HashMap<>();
    for (Municipality one : table.municipalities()) {
      standings
          .figure(one.code())
          .filter(figure -> figure.value().isPresent())
          .ifPresent(figure -> cells.put(one.code(), cell(indicator, figure, standings)));
    }
    return cells;
  }

  private Standings standings(Indicator indicator) {
    return new Standings(
        indicator,
        (code, municipality) -> table.figure(code, municipality, year),
        table.municipalities().stream().map(Municipality::code).toList());
  }

  private Cell cell(Indicator indicator, Figure figure, Standings all) {
    String mark = Reasons.mark(all.position(figure.municipality()).verdict());
    Optional<Integer> place = all.place(figure.municipality()).filter(any -> !mark.equals("q"));
    String meaning = place.map(at -> words.say("position." + mark, at, all.size())).orElse("");
    return new Cell(
        words.number(figure.value().orElseThrow(), indicator.decimals()),
        false,
        mark,
        symbol(mark),
        place.map(at -> at + "/" + all.size()).orElse(""),
        meaning,
        FigureAddress.of(figure),
        indicator.judged());
  }

  /** The sign of a mark; empty for q. */
  static String symbol(String mark) {
    return switch (mark) {
      case "s" -> "▲";
      case "w" -> "▼";
      case "m" -> "●";
      default -> "";
    };
  }

  private Cell missing(Indicator indicator) {
    return new Cell(words.say("none"), true, "q", "", "", "", "", indicator.judged());
  }

  /**
   * The median of one indicator over all municipalities of the table.
   *
   * @param text written out; empty without figures
   * @param judged whether figures of its column have a position
   */
  public record Median(String text, boolean judged) {}

  /** The median of each indicator. */
  List<Median> medians() {
    return table.indicators().stream()
        .map(
            indicator ->
                new Median(
                    standings(indicator)
                        .median()
                        .map(value -> words.number(value, indicator.decimals()))
                        .orElse(""),
                    indicator.judged()))
        .toList();
  }
}

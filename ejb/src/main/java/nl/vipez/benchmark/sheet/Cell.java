package nl.vipez.benchmark.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One cell.
 *
 * @param text what stands in it; empty for a number
 * @param number its number, for a cell that holds one
 * @param look how it is shown
 * @param remark a comment on it; empty for none
 * @param choices what may be filled in, shown as a list; empty for anything
 */
public record Cell(
    String text, Optional<Double> number, Look look, String remark, List<String> choices) {
  /** A cell with nothing in it. */
  public static final Cell EMPTY = text("", Look.PLAIN);

  /** Checks that a number is one. */
  public Cell {
    Objects.requireNonNull(text);
    if (number.filter(value -> !Double.isFinite(value)).isPresent()) {
      throw new IllegalArgumentException("not a number of a cell: " + number);
    }
    choices = List.copyOf(choices);
  }

  /** A text. */
  public static Cell text(String text, Look look) {
    return new Cell(text, Optional.empty(), look, "", List.of());
  }

  /** A number. */
  public static Cell number(double number, Look look) {
    return new Cell("", Optional.of(number), look, "", List.of());
  }

  /** A number, or nothing. */
  public static Cell number(Optional<Double> number, Look look) {
    return new Cell("", number, look, "", List.of());
  }

  /** The same with a list to choose from. */
  public Cell choosing(List<String> from) {
    return new Cell(text, number, look, remark, from);
  }

  /** The same, marked. */
  public Cell marked(Look as, String because) {
    return new Cell(
        text, number, as, remark.isEmpty() ? because : remark + "\n" + because, choices);
  }

  /** Whether nothing stands in it. */
  public boolean blank() {
    return text.isBlank() && number.isEmpty();
  }

  /** What stands in it as a text; a whole number without decimals. */
  public String shown() {
    return number
        .map(
            value ->
                value == Math.rint(value) && Math.abs(value) < 1e15
                    ? String.valueOf(value.longValue())
                    : String.valueOf(value))
        .orElse(text)
        .strip();
  }
}

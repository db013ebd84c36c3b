package nl.vipez.benchmark.model.source;

import java.util.Map;
import java.util.Optional;

/**
 * One row as a source gave it.
 *
 * @param place where it stood, for people: "rij 12"
 * @param cells by column; texts without the blanks around them, absent where the source says null
 * @param provisional whether the source calls it provisional
 */
public record SourceRow(String place, Map<String, String> cells, boolean provisional) {

  /** Copies the cells. */
  public SourceRow {
    cells = Map.copyOf(cells);
  }

  /** What stands in a column. */
  public Optional<String> cell(String column) {
    return Optional.ofNullable(cells.get(column));
  }
}

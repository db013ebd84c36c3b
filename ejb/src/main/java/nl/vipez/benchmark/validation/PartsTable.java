package nl.vipez.benchmark.validation;

import java.util.ArrayList;
import java.util.List;
import nl.vipez.benchmark.model.discrepancy.Parts;
import nl.vipez.platform.ResourceTable;

/** Which indicators are parts of which: a table that comes with the application. */
final class PartsTable {
  private static final ResourceTable TABLE = new ResourceTable("/reference/parts.csv");

  private PartsTable() {}

  static List<Parts> read() {
    List<Parts> all = new ArrayList<>();
    TABLE.forEach(
        row ->
            all.add(
                new Parts(
                    row.optional("total"),
                    row.optional("whole").map(Double::valueOf).orElse(0.0),
                    row.list("parts"),
                    row.text("exact").equals("yes"))));
    return List.copyOf(all);
  }
}

package nl.vipez.benchmark.source;

import java.util.function.Consumer;
import nl.vipez.benchmark.model.source.Mapping;
import nl.vipez.benchmark.model.source.SourceRow;

/** Gives the rows of one source. */
interface RowSource {
  /** The most rows a source may have. */
  int MOST_ROWS = 3_000_000;

  /** Hands every row to the taker, in the order of the source. */
  void read(SourceDefinition source, Mapping mapping, Consumer<SourceRow> taker);
}

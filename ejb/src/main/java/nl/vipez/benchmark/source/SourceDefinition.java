package nl.vipez.benchmark.source;

import java.time.Instant;
import nl.vipez.benchmark.model.source.SourceKind;

/**
 * Where figures are drawn from.
 *
 * @param code lower-case, unique
 * @param kind in which way it is read
 * @param title for people
 * @param address of the table or file; empty when files are handed over
 * @param mapping how its rows become base figures, as people edit it
 * @param everyDays how often it is read by itself, in days; 0 for on demand only
 * @param changedBy who changed it last
 * @param changedAt when that was
 */
public record SourceDefinition(
    String code,
    SourceKind kind,
    String title,
    String address,
    String mapping,
    int everyDays,
    String changedBy,
    Instant changedAt) {
  /** The longest mapping, in characters. */
  public static final int LONGEST_MAPPING = 20_000;

  /** The longest time between two runs, in days. */
  public static final int MOST_DAYS = 366;
}

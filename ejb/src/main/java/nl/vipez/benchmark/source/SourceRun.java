package nl.vipez.benchmark.source;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.vipez.benchmark.model.source.Dirt;

/**
 * One reading of a source.
 *
 * @param id number
 * @param source code of the source
 * @param startedBy user name, or "system" when it ran by itself
 * @param startedAt when it began
 * @param endedAt when it ended; empty while it runs
 * @param outcome how it stands
 * @param counts what came of it
 * @param dirt what was recognised, and how often
 * @param problem message key of what went wrong; empty when nothing did
 */
public record SourceRun(
    long id,
    String source,
    String startedBy,
    Instant startedAt,
    Optional<Instant> endedAt,
    Outcome outcome,
    Counts counts,
    Map<Dirt, Integer> dirt,
    Optional<String> problem) {

  /** How a run stands. */
  public enum Outcome {
    /** Going on. */
    RUNNING,
    /** Done; something changed, or nothing did. */
    DONE,
    /** Nothing was taken. */
    FAILED
  }

  /**
   * What came of a run.
   *
   * @param added base figures that were not there
   * @param changed base figures that differed
   * @param unchanged base figures that were the same
   * @param refused rows that could not be used
   * @param indicators vintages of indicators that came of it
   */
  public record Counts(int added, int changed, int unchanged, int refused, int indicators) {
    /** Nothing yet. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);
  }

  /**
   * A figure that changed, or a row that was refused.
   *
   * @param kind NEW, CHANGED or REFUSED
   * @param place where a refused row stood
   * @param code of the base figure
   * @param municipality CBS code, or what stood there
   * @param year the year, or what stood there
   * @param before what stood
   * @param after what came
   * @param reason why it was refused
   */
  public record Line(
      String kind,
      String place,
      String code,
      String municipality,
      String year,
      Optional<Double> before,
      Optional<Double> after,
      Optional<Dirt> reason) {}
}

package nl.vipez.web.figures;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.vipez.benchmark.source.SourceRun;
import org.jspecify.annotations.Nullable;

/**
 * One run of a source.
 *
 * @param id number
 * @param source code of the source
 * @param outcome RUNNING, DONE or FAILED
 * @param startedBy user name
 * @param startedAt instant
 * @param endedAt instant; null while it runs
 * @param added new base figures
 * @param changed base figures that differed
 * @param unchanged base figures that were the same
 * @param refused rows that could not be used
 * @param indicators vintages of indicators that came of it
 * @param dirt how often each kind of dirt was met
 * @param problem what went wrong; null when nothing did
 * @param lines what changed and what was refused; the first thousand, and only of a run asked for
 */
@JsonbNillable
public record RunAnswer(
    long id,
    String source,
    String outcome,
    String startedBy,
    String startedAt,
    @Nullable String endedAt,
    int added,
    int changed,
    int unchanged,
    int refused,
    int indicators,
    Map<String, Integer> dirt,
    @Nullable String problem,
    List<LineAnswer> lines) {

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
  @JsonbNillable
  public record LineAnswer(
      String kind,
      String place,
      String code,
      String municipality,
      String year,
      @Nullable Double before,
      @Nullable Double after,
      @Nullable String reason) {}

  static RunAnswer of(SourceRun run) {
    return of(run, List.of());
  }

  static RunAnswer of(SourceRun run, List<SourceRun.Line> lines) {
    Map<String, Integer> dirt = new TreeMap<>();
    run.dirt().forEach((kind, count) -> dirt.put(kind.name(), count));
    return new RunAnswer(
        run.id(),
        run.source(),
        run.outcome().name(),
        run.startedBy(),
        run.startedAt().toString(),
        run.endedAt().map(Instant::toString).orElse(null),
        run.counts().added(),
        run.counts().changed(),
        run.counts().unchanged(),
        run.counts().refused(),
        run.counts().indicators(),
        dirt,
        run.problem().orElse(null),
        lines.stream().map(RunAnswer::line).toList());
  }

  private static LineAnswer line(SourceRun.Line line) {
    return new LineAnswer(
        line.kind(),
        line.place(),
        line.code(),
        line.municipality(),
        line.year(),
        line.before().orElse(null),
        line.after().orElse(null),
        line.reason().map(Enum::name).orElse(null));
  }
}

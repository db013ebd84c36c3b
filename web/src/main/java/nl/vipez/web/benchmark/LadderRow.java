package nl.vipez.web.benchmark;

import java.util.Optional;
import nl.vipez.benchmark.model.Area;
import nl.vipez.benchmark.model.AreaLine;
import nl.vipez.benchmark.model.Interval;
import org.jspecify.annotations.Nullable;

/**
 * One step of the ladder of areas.
 *
 * @param category number, 1 to 12
 * @param name in the caller's language
 * @param address of the area's page
 * @param verdict key of the verdict
 * @param score 0 to 1; null where nothing can be said
 * @param low lower end of the interval, on the scale of the score; null without one
 * @param high upper end
 * @param trend how it went over the years, in words; empty where nothing holds
 * @param arrow the sign of that: up or down
 */
public record LadderRow(
    int category,
    String name,
    String address,
    String verdict,
    @Nullable Double score,
    @Nullable Double low,
    @Nullable Double high,
    String trend,
    String arrow) {

  /** The step of an area; {@code address} of the page of any. */
  public static LadderRow of(AreaLine line, String name, Address address, TrendWords.Said trend) {
    Area area = line.area();
    Optional<Interval> interval = area.shrunkInterval();
    // A score on which no verdict rests is not drawn: it would look like one.
    return new LadderRow(
        line.category().number(),
        name,
        address.with("category", line.category().number()).toString(),
        area.verdict().name(),
        interval.flatMap(range -> area.score()).orElse(null),
        interval.map(Interval::low).orElse(null),
        interval.map(Interval::high).orElse(null),
        trend.words(),
        trend.arrow());
  }
}

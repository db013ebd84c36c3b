package nl.vipez.web.benchmark;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vipez.benchmark.model.AreaLine;
import nl.vipez.benchmark.model.AreaTrend;

/** Says how areas went over the years, where it holds. */
public final class TrendWords {
  /** Says nothing of any area. */
  static final TrendWords NONE = new TrendWords(Words.of(Locale.ROOT), Map.of());

  private final Words words;
  private final Map<Integer, AreaTrend> trends;

  /** In one language, by number of the category. */
  public TrendWords(Words words, Map<Integer, AreaTrend> trends) {
    this.words = words;
    this.trends = Map.copyOf(trends);
  }

  /**
   * What is said of an area.
   *
   * @param words a phrase; empty where nothing holds
   * @param arrow ↗ or ↘; empty where nothing holds
   */
  public record Said(String words, String arrow) {}

  /** What is said of an area in a list: only what holds. */
  public Said of(AreaLine line) {
    Optional<AreaTrend> trend = Optional.ofNullable(trends.get(line.category().number()));
    return switch (trend.map(AreaTrend::direction).orElse(AreaTrend.Direction.NONE)) {
      case UP -> new Said(sentence(trend.orElseThrow()), "↗");
      case DOWN -> new Said(sentence(trend.orElseThrow()), "↘");
      case NONE, TOO_FEW -> new Said("", "");
    };
  }

  /** A sentence on one area, also where nothing holds; empty where it was not looked at. */
  public String sentence(int category) {
    return Optional.ofNullable(trends.get(category)).map(this::sentence).orElse("");
  }

  private String sentence(AreaTrend trend) {
    return words.say(
        "trend." + trend.direction().name(),
        trend.from(),
        trend.to(),
        words.score(Math.abs(trend.change())));
  }
}

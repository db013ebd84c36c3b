package nl.vipez.web.benchmark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vipez.benchmark.model.Area;
import nl.vipez.benchmark.model.AreaDetail;
import nl.vipez.benchmark.model.AreaVerdict;
import nl.vipez.benchmark.model.IndicatorDetail;
import nl.vipez.benchmark.model.IndicatorLine;
import nl.vipez.benchmark.model.Interval;

/** The sentences above an area. */
final class AreaWords {
  private static final int MOST_REASONS = 3;
  private static final int MOST_MISSING = 3;
  private static final double HALF = 0.5;

  private final Words words;
  private final AreaDetail detail;

  AreaWords(Words words, AreaDetail detail) {
    this.words = words;
    this.detail = detail;
  }

  /** "Startersbeleid: zwak". */
  String title() {
    String name = words.name(detail.category());
    return detail.category().judged()
        ? words.say("area.title", name, words.say("verdict." + detail.area().verdict().name()))
        : name;
  }

  /** Score and interval, the reasons that weigh most, and what is missing. */
  String lead() {
    List<String> sentences = new ArrayList<>();
    sentences.add(score());
    if (detail.area().interval().isPresent()) {
      List<String> names =
          heaviest(lines(), detail.area().verdict()).stream().map(this::name).toList();
      if (!names.isEmpty()) {
        sentences.add(words.say("area.heaviest", names.size(), words.list(names)));
      }
    }
    missing().ifPresent(sentences::add);
    return String.join(" ", sentences);
  }

  private String score() {
    Area area = detail.area();
    int positioned = area.coverage().positioned();
    int judgeable = area.coverage().judgeable();
    if (!detail.category().judged()) {
      return words.say("area.lead-described");
    }
    if (area.score().isEmpty()) {
      return words.say("area.lead-none", judgeable);
    }
    String score = words.score(area.score().get());
    Optional<Interval> interval = area.shrunkInterval();
    return interval
        .map(
            range ->
                words.say(
                    "area.lead",
                    score,
                    words.score(range.low()),
                    words.score(range.high()),
                    positioned,
                    judgeable))
        .orElseGet(() -> words.say("area.lead-score", score, positioned, judgeable));
  }

  private Optional<String> missing() {
    List<String> names =
        lines().stream()
            .filter(line -> line.indicator().judged() && line.value().isEmpty())
            .map(this::name)
            .toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        names.size() > MOST_MISSING
            ? words.say("area.missing-many", names.size())
            : words.say("area.missing", names.size(), words.list(names)));
  }

  private List<IndicatorLine> lines() {
    return detail.indicators().stream().map(IndicatorDetail::line).toList();
  }

  private String name(IndicatorLine line) {
    String name = line.indicator().text().name(words.locale());
    // An abbreviation keeps its capitals.
    boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
    return word ? name.substring(0, 1).toLowerCase(words.locale()) + name.substring(1) : name;
  }

  /**
   * The indicators that made the verdict: those that pull the area its way most, weights counted;
   * for an area in the middle those that pull hardest either way.
   */
  static List<IndicatorLine> heaviest(List<IndicatorLine> lines, AreaVerdict verdict) {
    return lines.stream()
        .filter(line -> pull(line, verdict) > 0)
        .sorted(
            Comparator.comparingDouble((IndicatorLine line) -> pull(line, verdict))
                .reversed()
                .thenComparing(line -> line.indicator().code()))
        .limit(MOST_REASONS)
        .toList();
  }

  private static double pull(IndicatorLine line, AreaVerdict verdict) {
    double up =
        line.position().counted().map(p -> (p - HALF) * line.indicator().weight()).orElse(0.0);
    return switch (verdict) {
      case STRONG -> up;
      case WEAK -> -up;
      case MIDDLE -> Math.abs(up);
      case TOO_LITTLE_DATA, NOT_JUDGED -> 0;
    };
  }
}

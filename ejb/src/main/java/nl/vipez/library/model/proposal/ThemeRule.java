package nl.vipez.library.model.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.library.model.TextOfPart;
import nl.vipez.library.model.proposal.Proposal.Field;

/**
 * The themes a text is about: those whose words come more often in it than in the library at large.
 * A word that every document uses ("centrum") so weighs little.
 */
final class ThemeRule {
  /** A rate, per thousand words, below which being rare proves nothing. */
  private static final double SMOOTHING = 0.5;

  private static final double LEAST_SCORE = 1;
  private static final double SHARE_OF_BEST = 0.2;
  private static final double TITLE = 1.5;
  private static final int MOST = 4;
  private static final int LEAST_TIMES = 3;

  private final ThemeCounts themes;
  private final Map<String, Double> usual;

  /**
   * With what is usual in the library.
   *
   * @param usual times a theme is named in a thousand words, on average
   */
  ThemeRule(ThemeCounts themes, Map<String, Double> usual) {
    this.themes = themes;
    this.usual = usual;
  }

  private record Scored(String theme, double score, Evidence evidence) {}

  List<Proposal> propose(List<TextOfPart> parts, Optional<Proposal> title) {
    ThemeCounts.Counts counts = themes.of(parts);
    ThemeCounts.Counts inTitle =
        title.map(found -> themes.of(found.value())).orElseGet(() -> themes.of(""));
    // A title is put together of two lines at times: shown is where the theme's word itself stands.
    ThemeCounts.Counts shown =
        title.map(found -> themes.of(found.evidence().snippet())).orElseGet(() -> themes.of(""));
    List<Scored> scored = new ArrayList<>();
    counts
        .counts()
        .forEach(
            (theme, count) -> {
              boolean named = inTitle.counts().containsKey(theme);
              if (count.times() >= LEAST_TIMES || named) {
                double score = score(counts, theme, count) + (named ? TITLE : 0);
                scored.add(
                    new Scored(
                        theme,
                        score,
                        shown.counts().containsKey(theme)
                            ? title.orElseThrow().evidence()
                            : count.evidence()));
              }
            });
    scored.sort(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::theme));
    double best = scored.isEmpty() ? 0 : scored.getFirst().score();
    return scored.stream()
        .filter(one -> one.score() >= Math.max(LEAST_SCORE, SHARE_OF_BEST * best))
        .limit(MOST)
        .map(
            one ->
                new Proposal(
                    Field.THEMES,
                    one.theme(),
                    one.evidence(),
                    Math.min(0.9, one.score() / (one.score() + 3))))
        .toList();
  }

  private double score(ThemeCounts.Counts counts, String theme, ThemeCounts.Count count) {
    double rate = counts.perThousand(theme);
    double lift = (rate + SMOOTHING) / (usual.getOrDefault(theme, 0.0) + SMOOTHING);
    return Math.max(0, Math.log(lift)) * Math.log(1 + count.distinct()) * Math.log1p(count.times());
  }
}

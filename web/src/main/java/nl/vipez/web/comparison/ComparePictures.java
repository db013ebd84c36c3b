package nl.vipez.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.vipez.benchmark.Comparisons;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.web.benchmark.Words;
import nl.vipez.web.chart.StripPlot;
import nl.vipez.web.locale.CurrentLocale;
import nl.vipez.web.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The comparison as strips of a year, or as courses over the years. */
@RequestScoped
@Named("comparePictures")
public class ComparePictures {
  @Inject private CurrentCaller current;
  @Inject private CurrentLocale locale;
  @Inject private ComparisonQuery query;
  @Inject private PeerQuery peers;
  @Inject private Comparisons comparisons;

  private @Nullable List<ComparisonPicture> strips;
  private @Nullable List<ComparisonPicture> courses;

  private Words words() {
    return Words.of(locale.locale(), "comparison");
  }

  /** One strip an indicator. */
  public List<ComparisonPicture> getStrips() {
    List<ComparisonPicture> made = strips;
    if (made == null) {
      made =
          query.table().indicators().stream()
              .map(
                  one ->
                      ComparisonPicture.strip(
                          new PictureMaker(words(), query.table(), one, peers.me(), Set.of()),
                          query.year()))
              .toList();
      strips = made;
    }
    return made;
  }

  /** One course an indicator. */
  public List<ComparisonPicture> getCourses() {
    List<ComparisonPicture> made = courses;
    if (made == null) {
      Map<String, Set<Integer>> breaks = breaks();
      made =
          query.course().indicators().stream()
              .map(
                  one ->
                      ComparisonPicture.course(
                          new PictureMaker(
                              words(),
                              query.course(),
                              one,
                              peers.me(),
                              breaks.getOrDefault(one.code(), Set.of()))))
              .toList();
      courses = made;
    }
    return made;
  }

  private Map<String, Set<Integer>> breaks() {
    List<String> codes = query.course().indicators().stream().map(Indicator::code).toList();
    return peers
        .me()
        .map(one -> comparisons.breaks(current.caller(), codes, one.code()))
        .orElse(Map.of());
  }

  /** Whether a course is broken where its meaning or territory changed. */
  public boolean isSplit() {
    return getCourses().stream()
        .map(ComparisonPicture::course)
        .anyMatch(course -> course != null && !course.splits().isEmpty());
  }

  /** Whether a dot of the strips stands at the edge of its scale. */
  public boolean isBeyond() {
    return getStrips().stream()
        .map(ComparisonPicture::strip)
        .filter(Objects::nonNull)
        .flatMap(strip -> strip == null ? Stream.<StripPlot.Dot>empty() : strip.dots().stream())
        .anyMatch(StripPlot.Dot::beyond);
  }
}

package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import nl.vipez.account.model.Caller;
import nl.vipez.benchmark.model.Area;
import nl.vipez.benchmark.model.AreaStrength;
import nl.vipez.benchmark.model.Field;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.theme.Themes;
import nl.vipez.theme.model.Category;
import nl.vipez.theme.model.Theme;

/**
 * How much stronger one municipality is than another, for matching those who ask with those who
 * know. Scores are taken among all municipalities, so that two from different circles compare.
 */
@ApplicationScoped
@Transactional
public class Strengths {
  private static final int YEARS = 3;
  private static final int KEPT = 300;

  private final Municipalities municipalities;
  private final Themes themes;
  private final Indicators indicators;
  private final Sights sights;

  /**
   * Scores of municipalities, by what they stand on: a rank asks them of hundreds. An entry never
   * changes, for another audience, newer figures or other indicators are another ground.
   */
  private final Map<Ground, Map<String, Optional<Double>>> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(
            Map.Entry<Ground, Map<String, Optional<Double>>> eldest) {
          return size() > KEPT;
        }
      };

  private record Ground(Optional<Set<String>> owners, String figures, List<Indicator> indicators) {}

  @Inject
  Strengths(Municipalities municipalities, Themes themes, Indicators indicators, Sights sights) {
    this.municipalities = municipalities;
    this.themes = themes;
    this.indicators = indicators;
    this.sights = sights;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Strengths() {
    this.municipalities = null;
    this.themes = null;
    this.indicators = null;
    this.sights = null;
  }

  /** The areas (category numbers, the judged ones) that themes and an indicator touch. */
  public Set<Integer> areas(Collection<String> themeCodes, Optional<String> indicator) {
    Set<Integer> touched = new TreeSet<>();
    for (String code : themeCodes) {
      themes.byCode(code).map(Theme::categories).ifPresent(touched::addAll);
    }
    indicator.flatMap(indicators::find).map(Indicator::category).ifPresent(touched::add);
    touched.removeIf(number -> themes.category(number).filter(Category::judged).isEmpty());
    return touched;
  }

  /**
   * Compares others with one municipality on some areas, over the three newest years up to the
   * published one; the answer may be asked for many providers within one request.
   */
  public Comparison against(Caller caller, String seeker, Collection<Integer> areas) {
    Sights.View view = sights.of(caller);
    int newest = view.newestPublishedYear();
    List<Integer> years =
        view.moment().years().stream()
            .filter(year -> year <= newest && year > newest - YEARS)
            .toList();
    return new Comparison(view, seeker, List.copyOf(new TreeSet<>(areas)), years, newest);
  }

  /** One seeker against any provider. */
  public final class Comparison {
    private final Sights.View view;
    private final String seeker;
    private final List<Integer> areas;
    private final List<Integer> years;
    private final int newest;
    private final Map<Integer, Field> fields = new HashMap<>();
    private final Map<List<Integer>, Map<String, Optional<Double>>> scores = new HashMap<>();

    private Comparison(
        Sights.View view, String seeker, List<Integer> areas, List<Integer> years, int newest) {
      this.view = view;
      this.seeker = seeker;
      this.areas = areas;
      this.years = years;
      this.newest = newest;
    }

    /** How much stronger this municipality is than the seeker's. */
    public AreaStrength strength(String provider) {
      List<Double> differences = new ArrayList<>();
      List<Integer> better = new ArrayList<>();
      List<Integer> unknown = new ArrayList<>();
      int behind = 0;
      for (int area : areas) {
        List<Double> byYear = years.stream().flatMap(y -> ahead(provider, area, y)).toList();
        if (byYear.isEmpty()) {
          unknown.add(area);
          continue;
        }
        double ahead = byYear.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        differences.add(ahead);
        behind = Math.max(behind, byYear.size());
        if (ahead > 0) {
          better.add(area);
        }
      }
      return new AreaStrength(
          AreaStrength.value(differences, behind), better, unknown, newest, behind);
    }

    private java.util.stream.Stream<Double> ahead(String provider, int area, int year) {
      return score(provider, area, year).stream()
          .flatMap(theirs -> score(seeker, area, year).stream().map(mine -> theirs - mine));
    }

    private Optional<Double> score(String code, int area, int year) {
      return scores
          .computeIfAbsent(List.of(area, year), any -> kept(area, year))
          .computeIfAbsent(
              code,
              any -> themes.category(area).map(one -> area(code, one, year)).flatMap(Area::score));
    }

    private Map<String, Optional<Double>> kept(int area, int year) {
      Ground ground =
          new Ground(
              view.audience().figureOwners(),
              view.moment().publishedAs(year),
              indicators.ofCategory(area, year));
      synchronized (kept) {
        return kept.computeIfAbsent(ground, any -> new ConcurrentHashMap<>());
      }
    }

    private Area area(String code, Category category, int year) {
      return fields
          .computeIfAbsent(year, this::field)
          .area(category, indicators.ofCategory(category.number(), year), code)
          .area();
    }

    private Field field(int year) {
      return new Field(
          view.published(year),
          municipalities.inYear(year).stream().map(Municipality::code).toList());
    }
  }
}

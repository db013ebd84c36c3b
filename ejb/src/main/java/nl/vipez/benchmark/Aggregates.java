package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.vipez.audience.Audiences;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.model.Aggregate;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Grouping;
import nl.vipez.benchmark.model.Panel;
import nl.vipez.circle.Circles;
import nl.vipez.circle.model.Circle;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.municipality.model.SizeClass;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/**
 * What everyone may see, strangers too: groups of at least five municipalities. Public figures
 * count whole; of the others only those of municipalities that consented, so that nobody can take
 * what he knows from an aggregate and be left with a figure that is not open to him.
 */
@ApplicationScoped
@Transactional
public class Aggregates {
  private static final String INHABITANTS = "INHABITANTS_TOTAL";

  private final Indicators indicators;
  private final Municipalities municipalities;
  private final Circles circles;
  private final Audiences audiences;
  private final Panels panels;

  @Inject
  Aggregates(
      Indicators indicators,
      Municipalities municipalities,
      Circles circles,
      Audiences audiences,
      Panels panels) {
    this.indicators = indicators;
    this.municipalities = municipalities;
    this.circles = circles;
    this.audiences = audiences;
    this.panels = panels;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Aggregates() {
    this.indicators = null;
    this.municipalities = null;
    this.circles = null;
    this.audiences = null;
    this.panels = null;
  }

  /**
   * The groups of at least five, by code of the group.
   *
   * @throws DomainException {@link Problem#INVALID} for an unknown indicator or a year without
   *     figures
   */
  public List<Aggregate> of(String indicatorCode, Optional<Integer> year, Grouping by) {
    return of(List.of(indicatorCode), year, by).getOrDefault(indicatorCode, List.of());
  }

  /** The same of several indicators at once, by their codes. */
  public Map<String, List<Aggregate>> of(
      List<String> indicatorCodes, Optional<Integer> year, Grouping by) {
    Panels.Moment moment = panels.now();
    int about =
        year.or(circles::newestPublishedReferenceYear)
            .orElseGet(() -> moment.years().stream().reduce((a, b) -> b).orElse(0));
    if (!moment.years().contains(about)) {
      throw new DomainException(
          Problem.INVALID, "benchmark.no-figures-for-year", String.valueOf(about));
    }
    Panel panel = moment.published(about);
    Set<String> open = audiences.inAggregates();
    Map<String, List<Aggregate>> all = new HashMap<>();
    for (String code : indicatorCodes) {
      Groups groups = new Groups(panel, by, about);
      for (Figure figure : panel.reported(indicators.get(code).code())) {
        if (figure.source().isPublic() || open.contains(figure.municipality())) {
          figure.value().ifPresent(value -> groups.add(figure, value));
        }
      }
      all.put(code, groups.aggregates());
    }
    return all;
  }

  private record Group(String code, String label) {}

  /** Values by group, while they are gathered. */
  private final class Groups {
    private final Panel panel;
    private final Grouping by;
    private final Map<String, Group> circleOf = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, FigureSource> sources = new HashMap<>();
    private final Map<String, List<Double>> values = new TreeMap<>();

    Groups(Panel panel, Grouping by, int year) {
      this.panel = panel;
      this.by = by;
      int round =
          circles.rounds().stream()
              .filter(one -> one.referenceYear() == year)
              .findFirst()
              .or(circles::currentRound)
              .map(one -> one.year())
              .orElse(0);
      for (Circle circle : circles.circles(round)) {
        circle
            .municipalities()
            .forEach(code -> circleOf.put(code, new Group(circle.id(), circle.name())));
      }
    }

    void add(Figure figure, double value) {
      group(figure.municipality())
          .ifPresent(
              group -> {
                labels.put(group.code(), group.label());
                sources.merge(
                    group.code(), figure.source(), (a, b) -> b == FigureSource.FICTIONAL ? b : a);
                values.computeIfAbsent(group.code(), absent -> new ArrayList<>()).add(value);
              });
    }

    private Optional<Group> group(String code) {
      return switch (by) {
        case COUNTRY -> Optional.of(new Group("NL", "Nederland"));
        case PROVINCE ->
            municipalities
                .find(code)
                .map(Municipality::province)
                .map(province -> new Group(province.code(), province.name()));
        case CIRCLE -> Optional.ofNullable(circleOf.get(code));
        case SIZECLASS ->
            panel
                .figure(INHABITANTS, code)
                .flatMap(Figure::value)
                .map(SizeClass::of)
                .map(size -> new Group(size.name(), size.name()));
      };
    }

    List<Aggregate> aggregates() {
      return values.entrySet().stream()
          .flatMap(
              group ->
                  Aggregate.of(
                      group.getKey(),
                      labels.getOrDefault(group.getKey(), group.getKey()),
                      group.getValue(),
                      sources.getOrDefault(group.getKey(), FigureSource.OWN))
                      .stream())
          .toList();
    }
  }
}

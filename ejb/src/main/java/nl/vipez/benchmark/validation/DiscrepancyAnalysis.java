package nl.vipez.benchmark.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import nl.vipez.benchmark.FigureDesk;
import nl.vipez.benchmark.Indicators;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.Panel;
import nl.vipez.benchmark.model.discrepancy.Discrepancy;
import nl.vipez.benchmark.model.discrepancy.Parts;
import nl.vipez.benchmark.model.discrepancy.Settings;
import nl.vipez.circle.Circles;
import nl.vipez.circle.model.Round;
import nl.vipez.municipality.Municipalities;

/**
 * Runs the rules on what changed since they last ran, on all participants together. Whoever shows
 * discrepancies calls it first, so that a figure that came in by whatever way is looked at before
 * anyone asks; with nothing new it costs two small queries.
 */
@ApplicationScoped
@Transactional
public class DiscrepancyAnalysis {
  private final FigureDesk figures;
  private final Indicators indicators;
  private final Municipalities municipalities;
  private final Circles circles;
  private final Participants participants;
  private final DiscrepancyRepository repository;
  private final SettingsRepository settings;
  private final Verdicts verdicts;
  private final List<Parts> parts = PartsTable.read();

  @Inject
  DiscrepancyAnalysis(
      FigureDesk figures,
      Indicators indicators,
      Municipalities municipalities,
      Circles circles,
      Participants participants,
      DiscrepancyRepository repository,
      SettingsRepository settings,
      Verdicts verdicts) {
    this.figures = figures;
    this.indicators = indicators;
    this.municipalities = municipalities;
    this.circles = circles;
    this.participants = participants;
    this.repository = repository;
    this.settings = settings;
    this.verdicts = verdicts;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected DiscrepancyAnalysis() {
    this.figures = null;
    this.indicators = null;
    this.municipalities = null;
    this.circles = null;
    this.participants = null;
    this.repository = null;
    this.settings = null;
    this.verdicts = null;
  }

  /**
   * Looks at what changed since the last time: the figures about those years, and about the years
   * after, for which they are last year's.
   *
   * @return the discrepancies that were raised
   */
  public List<Discrepancy> run() {
    if (circles.rounds().isEmpty() || figures.newest() == repository.run()) {
      return List.of();
    }
    int since = repository.lockRun();
    int newest = figures.newest();
    if (since == newest) {
      return List.of();
    }
    Map<Integer, Set<String>> topics = new TreeMap<>();
    if (since == 0) {
      referenceYears().forEach(year -> topics.put(year, codes(year)));
    } else {
      figures.changedSince(since).forEach(topic -> add(topics, topic));
    }
    repository.ran(newest);
    return run(topics);
  }

  /** Looks at all figures about a year, whether they changed or not. */
  public List<Discrepancy> run(int year) {
    repository.lockRun();
    return run(Map.of(year, codes(year)));
  }

  /** Looks again at one indicator in a year. */
  List<Discrepancy> run(int year, Indicator indicator) {
    repository.lockRun();
    return run(Map.of(year, Set.of(indicator.code())));
  }

  private Set<Integer> referenceYears() {
    return new LinkedHashSet<>(circles.rounds().stream().map(Round::referenceYear).toList());
  }

  private Set<String> codes(int year) {
    Set<String> codes = new LinkedHashSet<>();
    indicators.all().stream()
        .filter(one -> one.validIn(year))
        .map(Indicator::code)
        .forEach(codes::add);
    return codes;
  }

  /** A figure of long before any round is nobody's to explain. */
  /**
   * Adds what a changed figure is compared in: its own year, and the next, for which it is last.
   */
  void add(Map<Integer, Set<String>> topics, FigureDesk.Topic topic) {
    int first = referenceYears().stream().min(Integer::compare).orElseThrow() - 1;
    for (int year : new int[] {topic.year(), topic.year() + 1}) {
      if (year >= first) {
        Set<String> codes = topics.computeIfAbsent(year, absent -> new LinkedHashSet<>());
        codes.add(topic.indicator());
        parts.stream()
            .filter(one -> one.parts().contains(topic.indicator()))
            .forEach(one -> codes.add(one.blamed()));
      }
    }
  }

  private List<Discrepancy> run(Map<Integer, Set<String>> topics) {
    List<Discrepancy> raised = new ArrayList<>();
    Map<String, Settings> own = settings.all();
    topics.forEach(
        (year, codes) -> {
          Look look = look(year, figures::current);
          codes.stream()
              .flatMap(code -> indicators.find(code).stream())
              .filter(indicator -> indicator.validIn(year))
              .forEach(
                  indicator ->
                      raised.addAll(
                          verdicts.settle(
                              indicator,
                              year,
                              look.findings(
                                  indicator, own.getOrDefault(indicator.code(), Settings.USUAL)),
                              look.values(indicator))));
        });
    return raised;
  }

  /** The years that rounds are about, newest first. */
  List<Integer> years() {
    return List.copyOf(referenceYears());
  }

  /** What the rules find about a year. */
  Look look(int year, IntFunction<Panel> panels) {
    Set<String> all = participants.of(year);
    Samples samples =
        new Samples(
            panels.apply(year),
            panels.apply(year - 1),
            figures.external(year),
            participants.due(year),
            indicators.all(),
            municipalities.lineage(),
            code -> indicators.brokenBetween(code, year - 1, year));
    return new Look(all, panels.apply(year), samples, parts);
  }
}

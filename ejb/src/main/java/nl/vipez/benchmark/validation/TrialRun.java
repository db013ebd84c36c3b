package nl.vipez.benchmark.validation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.vipez.benchmark.FigureDesk;
import nl.vipez.benchmark.FigureIntake;
import nl.vipez.benchmark.FigureKey;
import nl.vipez.benchmark.Indicators;
import nl.vipez.benchmark.NewFigure;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.Panel;
import nl.vipez.benchmark.model.discrepancy.Finding;
import nl.vipez.benchmark.model.discrepancy.Settings;

/** What the rules would doubt if figures stood that were only tried; nothing is stored. */
@ApplicationScoped
@Transactional
public class TrialRun {
  private final FigureIntake intake;
  private final FigureDesk figures;
  private final Indicators indicators;
  private final DiscrepancyAnalysis analysis;
  private final SettingsRepository settings;

  @Inject
  TrialRun(
      FigureIntake intake,
      FigureDesk figures,
      Indicators indicators,
      DiscrepancyAnalysis analysis,
      SettingsRepository settings) {
    this.intake = intake;
    this.figures = figures;
    this.indicators = indicators;
    this.analysis = analysis;
    this.settings = settings;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected TrialRun() {
    this.intake = null;
    this.figures = null;
    this.indicators = null;
    this.analysis = null;
    this.settings = null;
  }

  /**
   * A figure that would be doubted.
   *
   * @param key what it is about; the indicator is a computed one where base figures were tried
   * @param finding the rules that hold, what they expect, and last year's value
   */
  public record Doubted(FigureKey key, Finding finding) {}

  /**
   * The doubtful ones among these figures and what is computed of them, and those of a year later
   * that would be doubted because of them; the most suspicious first.
   *
   * @param tried figures that differ from what stands, base figures included
   */
  public List<Doubted> of(Collection<NewFigure> tried) {
    Map<FigureKey, NewFigure> outcome = new HashMap<>();
    intake.outcome(tried).stream()
        .filter(one -> one.key().basis() == Basis.REPORTED)
        .forEach(one -> outcome.put(one.key(), one));
    Map<Integer, Panel> panels = new HashMap<>();
    Map<Integer, Set<String>> topics = new TreeMap<>();
    Set<String> municipalities = new HashSet<>();
    for (FigureKey key : outcome.keySet()) {
      analysis.add(topics, new FigureDesk.Topic(key.indicator(), key.year()));
      municipalities.add(key.municipality());
    }
    topics.keySet().forEach(year -> panels.put(year, panel(year, outcome)));
    List<Doubted> all = new ArrayList<>();
    Map<String, Settings> own = settings.all();
    topics.forEach(
        (year, codes) -> {
          Look then =
              analysis.look(
                  year, other -> panels.computeIfAbsent(other, one -> panel(one, outcome)));
          Look now = analysis.look(year, figures::current);
          codes.stream()
              .flatMap(code -> indicators.find(code).stream())
              .filter(one -> one.validIn(year))
              .forEach(
                  one -> {
                    Settings strict = own.getOrDefault(one.code(), Settings.USUAL);
                    Set<String> doubtedNow = doubted(now, one, strict);
                    then.findings(one, strict).stream()
                        .filter(finding -> municipalities.contains(finding.municipality()))
                        .map(finding -> new Doubted(key(one, finding, year), finding))
                        .filter(
                            each ->
                                outcome.containsKey(each.key())
                                    || !doubtedNow.contains(each.key().municipality()))
                        .forEach(all::add);
                  });
        });
    all.sort(
        Comparator.comparingDouble((Doubted one) -> one.finding().suspicion())
            .reversed()
            .thenComparing(one -> one.key().indicator()));
    return all;
  }

  private static Set<String> doubted(Look look, Indicator indicator, Settings strict) {
    Set<String> codes = new HashSet<>();
    look.findings(indicator, strict).forEach(one -> codes.add(one.municipality()));
    return codes;
  }

  private static FigureKey key(Indicator indicator, Finding finding, int year) {
    return new FigureKey(indicator.code(), finding.municipality(), year, Basis.REPORTED);
  }

  private Panel panel(int year, Map<FigureKey, NewFigure> outcome) {
    List<Figure> tried =
        outcome.values().stream()
            .filter(one -> one.key().year() == year)
            .map(TrialRun::figure)
            .toList();
    return tried.isEmpty() ? figures.current(year) : figures.current(year).with(tried);
  }

  private static Figure figure(NewFigure one) {
    return new Figure(
        one.key().indicator(),
        one.key().municipality(),
        one.key().year(),
        one.value(),
        one.interval(),
        one.status(),
        one.source(),
        one.key().basis(),
        1,
        1);
  }
}

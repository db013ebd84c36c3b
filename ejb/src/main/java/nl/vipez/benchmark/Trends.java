package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.vipez.account.model.Caller;
import nl.vipez.benchmark.model.AreaLine;
import nl.vipez.benchmark.model.AreaTrend;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.PeerChoice;
import nl.vipez.benchmark.model.Sight;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Lineage;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.theme.Themes;
import nl.vipez.theme.model.Category;

/**
 * How the areas of a municipality went over the years, among the peers of today and on today's
 * territories: a figure of an earlier territory that cannot be added up, or of an indicator that
 * meant something else then, does not count.
 */
@ApplicationScoped
@Transactional
public class Trends {
  private static final int YEARS = 10;

  private final Municipalities municipalities;
  private final Themes themes;
  private final Indicators indicators;
  private final PeerSets peerSets;
  private final Sights sights;

  @Inject
  Trends(
      Municipalities municipalities,
      Themes themes,
      Indicators indicators,
      PeerSets peerSets,
      Sights sights) {
    this.municipalities = municipalities;
    this.themes = themes;
    this.indicators = indicators;
    this.peerSets = peerSets;
    this.sights = sights;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Trends() {
    this.municipalities = null;
    this.themes = null;
    this.indicators = null;
    this.peerSets = null;
    this.sights = null;
  }

  /**
   * The trend of each judged area, by number of its category, over the ten years up to a year.
   *
   * @param year the year of the profile it stands beside
   * @param choice its peers, as in {@link Profiles#profile}
   */
  public Map<Integer, AreaTrend> of(
      Caller caller, String code, int year, Optional<PeerChoice> choice) {
    Sights.View view = sights.of(caller);
    Municipality one = municipalities.get(code);
    Collection<String> peers = peerSets.of(one, year, choice).municipalities();
    Map<Integer, NavigableMap<Integer, AreaLine>> byArea = new TreeMap<>();
    for (int about : view.moment().years()) {
      if (about <= year && about > year - YEARS) {
        Sight sight = comparable(view, about, year);
        for (Category category : themes.categories()) {
          if (category.judged()) {
            byArea
                .computeIfAbsent(category.number(), absent -> new TreeMap<>())
                .put(
                    about,
                    AreaLine.of(
                        category,
                        indicators.ofCategory(category.number(), about),
                        sight,
                        code,
                        peers));
          }
        }
      }
    }
    Map<Integer, AreaTrend> trends = new TreeMap<>();
    byArea.forEach((number, lines) -> trends.put(number, AreaTrend.of(lines)));
    return trends;
  }

  private Sight comparable(Sights.View view, int about, int year) {
    Lineage lineage = municipalities.lineage();
    Map<String, Boolean> same = new HashMap<>();
    Sight today = view.today(about);
    return (indicator, municipality) ->
        today
            .figure(indicator, municipality)
            .filter(any -> !indicators.brokenBetween(indicator, about, year))
            .filter(
                figure ->
                    figure.basis() == Basis.SUMMED
                        || same.computeIfAbsent(
                            municipality,
                            code ->
                                lineage
                                    .territoryIn(code, about)
                                    .equals(lineage.territoryIn(code, year))));
  }
}

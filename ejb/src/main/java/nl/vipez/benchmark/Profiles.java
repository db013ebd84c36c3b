package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.benchmark.model.AreaDetail;
import nl.vipez.benchmark.model.AreaLine;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.benchmark.model.IndicatorDetail;
import nl.vipez.benchmark.model.IndicatorLine;
import nl.vipez.benchmark.model.PeerChoice;
import nl.vipez.benchmark.model.PeerSet;
import nl.vipez.benchmark.model.Profile;
import nl.vipez.benchmark.model.Sight;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.model.Lineage;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.theme.Themes;
import nl.vipez.theme.model.Category;

/**
 * Where a municipality stands: the ladder of areas, and one area in full. A published round's year
 * reads the vintages that were published; what changed since is marked as revised.
 */
@ApplicationScoped
@Transactional
public class Profiles {
  private final Municipalities municipalities;
  private final Themes themes;
  private final Indicators indicators;
  private final PeerSets peerSets;
  private final Sights sights;
  private final SeriesReader series;
  private final RoundPins pins;

  @Inject
  Profiles(
      Municipalities municipalities,
      Themes themes,
      Indicators indicators,
      PeerSets peerSets,
      Sights sights,
      SeriesReader series,
      RoundPins pins) {
    this.municipalities = municipalities;
    this.themes = themes;
    this.indicators = indicators;
    this.peerSets = peerSets;
    this.sights = sights;
    this.series = series;
    this.pins = pins;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Profiles() {
    this.municipalities = null;
    this.themes = null;
    this.indicators = null;
    this.peerSets = null;
    this.sights = null;
    this.series = null;
    this.pins = null;
  }

  /** The year a profile is about when none is asked: that of the newest published round. */
  public int usualYear(Caller caller) {
    return sights.of(caller).newestPublishedYear();
  }

  /**
   * The twelve areas of a municipality.
   *
   * @param year by default the reference year of the newest published round
   * @param choice by default its circle, or the nearest municipalities when it is in none
   * @throws DomainException {@link Problem#NOT_FOUND} for an unknown municipality, {@link
   *     Problem#INVALID} for a year or peers that cannot be
   */
  public Profile profile(
      Caller caller, String code, Optional<Integer> year, Optional<PeerChoice> choice) {
    Sights.View view = sights.of(caller);
    Municipality one = municipalities.get(code);
    int about = year(view, year);
    PeerSet peers = peerSets.of(one, about, choice);
    List<AreaLine> areas =
        themes.categories().stream().map(each -> area(view, one, about, peers, each)).toList();
    return new Profile(one, about, peerSets.circle(code, about), peers, areas);
  }

  /**
   * One area of a municipality, with the peers' values and the series.
   *
   * @param category number, 1 to 12
   * @throws DomainException as {@link #profile}; {@link Problem#NOT_FOUND} for an unknown category
   */
  public AreaDetail area(
      Caller caller,
      String code,
      int category,
      Optional<Integer> year,
      Optional<PeerChoice> choice) {
    Sights.View view = sights.of(caller);
    Municipality one = municipalities.get(code);
    Category which = category(category);
    int about = year(view, year);
    PeerSet peers = peerSets.of(one, about, choice);
    AreaLine line = area(view, one, about, peers, which);
    Sight sight = view.published(about);
    Lineage lineage = pins.lineage(view.moment().round(about));
    List<IndicatorDetail> details =
        line.indicators().stream()
            .map(
                each ->
                    new IndicatorDetail(
                        each,
                        sight.values(each.indicator().code(), peers.municipalities()),
                        series.of(view, each.indicator(), code, lineage)))
            .toList();
    return new AreaDetail(one, about, peers, which, line.area(), details);
  }

  private AreaLine area(
      Sights.View view, Municipality one, int year, PeerSet peers, Category category) {
    AreaLine published =
        AreaLine.of(
            category,
            indicators.ofCategory(category.number(), year),
            view.published(year),
            one.code(),
            peers.municipalities());
    if (!view.moment().changedSincePublished(year)) {
      return published;
    }
    Sight current = view.current(year);
    return new AreaLine(
        category,
        published.area(),
        published.indicators().stream().map(line -> revised(line, current, one.code())).toList());
  }

  private static IndicatorLine revised(IndicatorLine line, Sight current, String code) {
    Optional<Figure> now = current.figure(line.indicator().code(), code);
    return now.equals(line.figure()) ? line : line.asRevised();
  }

  private Category category(int number) {
    return themes
        .category(number)
        .orElseThrow(
            () -> new DomainException(Problem.NOT_FOUND, "benchmark.unknown-category", number));
  }

  private static int year(Sights.View view, Optional<Integer> asked) {
    int year = asked.orElse(view.newestPublishedYear());
    if (!view.moment().years().contains(year)) {
      throw new DomainException(
          Problem.INVALID, "benchmark.no-figures-for-year", String.valueOf(year));
    }
    return year;
  }
}

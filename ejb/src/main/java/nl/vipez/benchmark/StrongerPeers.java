package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.vipez.account.model.Caller;
import nl.vipez.benchmark.model.Area;
import nl.vipez.benchmark.model.AreaLine;
import nl.vipez.benchmark.model.Field;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.IndicatorLine;
import nl.vipez.benchmark.model.PeerChoice;
import nl.vipez.benchmark.model.StrongerPeer;
import nl.vipez.benchmark.model.StrongerPeer.BetterIndicator;
import nl.vipez.circle.Circles;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.Neighbours;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.municipality.model.Neighbour;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import nl.vipez.theme.Themes;
import nl.vipez.theme.model.Category;

/**
 * Comparable municipalities that do better in an area. Comparable are the chosen peers and the
 * nearest within the distance cap; each is judged among all of them and the one that asks.
 */
@ApplicationScoped
@Transactional
public class StrongerPeers {
  private final Municipalities municipalities;
  private final Neighbours neighbours;
  private final Circles circles;
  private final Themes themes;
  private final Indicators indicators;
  private final PeerSets peerSets;
  private final Sights sights;

  @Inject
  StrongerPeers(
      Municipalities municipalities,
      Neighbours neighbours,
      Circles circles,
      Themes themes,
      Indicators indicators,
      PeerSets peerSets,
      Sights sights) {
    this.municipalities = municipalities;
    this.neighbours = neighbours;
    this.circles = circles;
    this.themes = themes;
    this.indicators = indicators;
    this.peerSets = peerSets;
    this.sights = sights;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected StrongerPeers() {
    this.municipalities = null;
    this.neighbours = null;
    this.circles = null;
    this.themes = null;
    this.indicators = null;
    this.peerSets = null;
    this.sights = null;
  }

  /**
   * The stronger ones, best score first; none where the area is not judged or its score unknown.
   *
   * @param code the municipality that asks
   * @param category number, 1 to 12
   * @param choice its peers; by default its circle
   * @throws DomainException {@link Problem#NOT_FOUND} for an unknown municipality or category
   */
  public List<StrongerPeer> strongerPeers(
      Caller caller, String code, int category, Optional<PeerChoice> choice) {
    Sights.View view = sights.of(caller);
    int year = view.newestPublishedYear();
    Municipality one = municipalities.get(code);
    Category which =
        themes
            .category(category)
            .orElseThrow(
                () ->
                    new DomainException(Problem.NOT_FOUND, "benchmark.unknown-category", category));
    Set<String> all = new TreeSet<>(peerSets.of(one, year, choice).municipalities());
    all.addAll(peerSets.of(one, year, Optional.of(PeerChoice.NEAREST)).municipalities());
    all.add(code);
    Round round =
        new Round(
            which,
            indicators.ofCategory(category, year),
            new Field(view.published(year), List.copyOf(all)));
    AreaLine mine = round.line(code);
    Set<String> circle = circles.membersWith(code);
    return mine.area().score().stream()
        .flatMap(score -> all.stream().flatMap(peer -> round.better(peer, mine, score).stream()))
        .map(line -> reason(line, mine, code, circle))
        .sorted(
            Comparator.comparingDouble((StrongerPeer peer) -> peer.area().score().orElse(0.0))
                .reversed()
                .thenComparing(peer -> peer.municipality().name()))
        .toList();
  }

  private record Scored(String code, AreaLine line) {}

  /** One comparison of a set of municipalities in one area. */
  private record Round(Category category, List<Indicator> inUse, Field field) {

    AreaLine line(String code) {
      return field.area(category, inUse, code);
    }

    Optional<Scored> better(String code, AreaLine mine, double score) {
      AreaLine line = line(code);
      Area area = line.area();
      boolean enough = area.coverage().enough() && mine.area().coverage().enough();
      return area.score()
          .filter(theirs -> enough && theirs > score)
          .map(theirs -> new Scored(code, line));
    }
  }

  private StrongerPeer reason(Scored peer, AreaLine mine, String code, Set<String> circle) {
    Optional<Neighbour> likeness = neighbours.between(code, peer.code());
    return new StrongerPeer(
        municipalities.get(peer.code()),
        peer.line().area(),
        mine.area(),
        likeness,
        circle.contains(peer.code()),
        better(peer.line(), mine));
  }

  private record Lead(BetterIndicator indicator, double by) {}

  private static List<BetterIndicator> better(AreaLine theirs, AreaLine mine) {
    List<Lead> leads = new ArrayList<>();
    for (int i = 0; i < mine.indicators().size(); i++) {
      IndicatorLine their = theirs.indicators().get(i);
      IndicatorLine my = mine.indicators().get(i);
      double by = p(their) - p(my);
      if (by > 0 && their.value().isPresent() && my.value().isPresent()) {
        leads.add(
            new Lead(
                new BetterIndicator(their.indicator(), their.value().get(), my.value().get()), by));
      }
    }
    return leads.stream()
        .sorted(Comparator.comparingDouble(Lead::by).reversed())
        .map(Lead::indicator)
        .toList();
  }

  private static double p(IndicatorLine line) {
    return line.position().counted().orElse(Double.NaN);
  }
}

package nl.vipez.benchmark.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vipez.circle.model.Circle;
import nl.vipez.municipality.model.Municipality;

/**
 * Where a municipality stands, in all twelve categories.
 *
 * @param municipality which
 * @param year the year the figures are about
 * @param circle its circle in that year's round, or else in the current one
 * @param peers with whom it is compared
 * @param areas the twelve categories in their fixed order
 */
public record Profile(
    Municipality municipality,
    int year,
    Optional<Circle> circle,
    PeerSet peers,
    List<AreaLine> areas) {
  private static final double HALF = 0.5;

  /** Copies the areas. */
  public Profile {
    areas = List.copyOf(areas);
  }

  /** The areas with this verdict. */
  public List<AreaLine> with(AreaVerdict verdict) {
    return areas.stream().filter(line -> line.area().verdict() == verdict).toList();
  }

  /** How many areas are strong: "sterk in 3 van 11 gebieden". */
  public int strong() {
    return with(AreaVerdict.STRONG).size();
  }

  /** How many areas are weak. */
  public int weak() {
    return with(AreaVerdict.WEAK).size();
  }

  /** How many areas there are to judge: all but the background characteristics. */
  public int judged() {
    return (int) areas.stream().filter(line -> line.category().judged()).count();
  }

  /** How many areas have too little data for a verdict. */
  public int unknown() {
    return with(AreaVerdict.TOO_LITTLE_DATA).size();
  }

  /** The areas to judge, lowest score first; those without a score count as the middle. */
  public List<AreaLine> byNeed() {
    return areas.stream()
        .filter(line -> line.category().judged())
        .sorted(Comparator.comparingDouble(line -> line.area().score().orElse(HALF)))
        .toList();
  }
}

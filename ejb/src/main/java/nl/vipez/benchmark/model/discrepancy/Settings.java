package nl.vipez.benchmark.model.discrepancy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How strict the rules are; the usual values come from the measurements of
 * docs/adr/0017-discrepancies.md, and can be set for one indicator.
 *
 * @param unit least |log10| of the ratio to last year that is called an error of unit
 * @param size U of Hidiroglou-Berthelot, 0 to 1: how much the size of a value counts
 * @param floor A: part of the median below which quartile distances do not fall
 * @param period C: how many quartile distances from the median are expected
 * @param change the same for changes scaled by the category's total
 * @param spread how many times 1.4826 MAD from the median are expected in a cross-section
 * @param fence whisker of the adjusted boxplot, in quartile ranges
 * @param skew least medcouple, either way, at which the adjusted boxplot stands in for the MAD
 * @param tolerance difference with a source up to which nothing is asked, per cent; empty for that
 *     of the indicator
 * @param off rules that do not look at the indicator; never the hard ones
 */
public record Settings(
    double unit,
    double size,
    double floor,
    double period,
    double change,
    double spread,
    double fence,
    double skew,
    Optional<Double> tolerance,
    Set<Rule> off) {
  /** Least number of values of which a cross-section says something. */
  public static final int LEAST_VALUES = 20;

  /** Least number of pairs of which quartiles of changes say something. */
  public static final int LEAST_PAIRS = 10;

  /**
   * Difference with a source up to which nothing is asked, where an indicator has none, per cent.
   */
  public static final double USUAL_TOLERANCE = 5;

  /** What holds for an indicator without settings of its own. */
  public static final Settings USUAL = of(Map.of(), Set.of());

  /**
   * With these values, the usual ones elsewhere.
   *
   * @throws IllegalArgumentException when a value is out of its bounds, or a hard rule is off
   */
  public static Settings of(Map<Knob, Double> own, Set<Rule> off) {
    Map<Knob, Double> all = new EnumMap<>(Knob.class);
    for (Knob knob : Knob.values()) {
      knob.usual().ifPresent(usual -> all.put(knob, usual));
    }
    all.putAll(own);
    return new Settings(
        number(all, Knob.UNIT),
        number(all, Knob.SIZE),
        number(all, Knob.FLOOR),
        number(all, Knob.PERIOD),
        number(all, Knob.CHANGE),
        number(all, Knob.SPREAD),
        number(all, Knob.FENCE),
        number(all, Knob.SKEW),
        Optional.ofNullable(all.get(Knob.TOLERANCE)),
        off);
  }

  private static double number(Map<Knob, Double> all, Knob knob) {
    return Optional.ofNullable(all.get(knob)).orElseThrow();
  }

  /** Checks the bounds. */
  public Settings {
    off = off.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(off));
    if (off.stream().anyMatch(Rule::blocks)) {
      throw new IllegalArgumentException("a hard rule cannot be switched off");
    }
    check(Knob.UNIT, unit);
    check(Knob.SIZE, size);
    check(Knob.FLOOR, floor);
    check(Knob.PERIOD, period);
    check(Knob.CHANGE, change);
    check(Knob.SPREAD, spread);
    check(Knob.FENCE, fence);
    check(Knob.SKEW, skew);
    tolerance.ifPresent(value -> check(Knob.TOLERANCE, value));
  }

  private static void check(Knob knob, double value) {
    if (!knob.allows(value)) {
      throw new IllegalArgumentException(knob + " " + value);
    }
  }

  /** The values that are not the usual ones. */
  public Map<Knob, Double> own() {
    Map<Knob, Double> own = new EnumMap<>(Knob.class);
    for (Knob knob : Knob.values()) {
      Optional<Double> value = value(knob);
      if (!value.equals(knob.usual())) {
        value.ifPresent(one -> own.put(knob, one));
      }
    }
    return own;
  }

  /** One value; empty only for the tolerance of the indicator itself. */
  public Optional<Double> value(Knob knob) {
    return switch (knob) {
      case UNIT -> Optional.of(unit);
      case SIZE -> Optional.of(size);
      case FLOOR -> Optional.of(floor);
      case PERIOD -> Optional.of(period);
      case CHANGE -> Optional.of(change);
      case SPREAD -> Optional.of(spread);
      case FENCE -> Optional.of(fence);
      case SKEW -> Optional.of(skew);
      case TOLERANCE -> tolerance;
    };
  }

  private Settings with(Map<Knob, Double> more) {
    Map<Knob, Double> values = own();
    values.putAll(more);
    return of(values, off);
  }

  /** The same with another C of Hidiroglou-Berthelot. */
  public Settings withPeriod(double more) {
    return with(Map.of(Knob.PERIOD, more));
  }

  /** The same with another reach of scaled changes. */
  public Settings withChange(double more) {
    return with(Map.of(Knob.CHANGE, more));
  }

  /** The same with another reach in a cross-section. */
  public Settings withCrossSection(double mads, double whisker) {
    return with(Map.of(Knob.SPREAD, mads, Knob.FENCE, whisker));
  }
}

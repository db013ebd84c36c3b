package nl.vipez.benchmark.formula;

import java.util.Map;
import java.util.TreeMap;

/**
 * A unit as dimension algebra has it: a scale and powers of dimensions. A number with this unit is
 * a quantity of number × scale × dimensions: "euro per 1,000 establishments" is 0.001, money 1,
 * establishment −1.
 *
 * @param scale greater than 0
 * @param powers of each dimension; never 0
 */
public record Unit(double scale, Map<String, Integer> powers) {
  /** No dimension at all, such as a share of the whole. */
  public static final Unit ONE = new Unit(1, Map.of());

  private static final double CLOSE = 1e-9;

  /** Checks the scale, and leaves out powers of 0. */
  public Unit {
    if (!(scale > 0) || Double.isInfinite(scale)) {
      throw new IllegalArgumentException("scale " + scale);
    }
    Map<String, Integer> kept = new TreeMap<>(powers);
    kept.values().removeIf(power -> power == 0);
    powers = Map.copyOf(kept);
  }

  /** One of a dimension. */
  static Unit of(String dimension, double scale) {
    return new Unit(scale, Map.of(dimension, 1));
  }

  /** The unit of a product. */
  Unit times(Unit other) {
    return combine(other, 1);
  }

  /** The unit of a quotient. */
  Unit over(Unit other) {
    return combine(other, -1);
  }

  /** The same dimensions, the scale times this. */
  Unit scaled(double by) {
    return new Unit(scale * by, powers);
  }

  private Unit combine(Unit other, int sign) {
    Map<String, Integer> sum = new TreeMap<>(powers);
    other.powers.forEach((name, power) -> sum.merge(name, sign * power, Integer::sum));
    return new Unit(sign > 0 ? scale * other.scale : scale / other.scale, sum);
  }

  /** Whether numbers of both mean the same; scales may differ by rounding. */
  public boolean same(Unit other) {
    return powers.equals(other.powers) && Math.abs(scale / other.scale - 1) < CLOSE;
  }
}

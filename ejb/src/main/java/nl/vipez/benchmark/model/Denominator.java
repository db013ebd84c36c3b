package nl.vipez.benchmark.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a rate is counted on. */
public enum Denominator {
  /** The inhabitants of the municipality. */
  INHABITANT("INHABITANTS", "inhabitant", "inhabitants", "inwoner", "inwoners"),
  /** The establishments of businesses in the municipality. */
  ESTABLISHMENT("ESTABLISHMENTS", "establishment", "establishments", "vestiging", "vestigingen");

  private final String baseFigure;
  private final String one;
  private final String many;
  private final String oneNl;
  private final String manyNl;

  Denominator(String baseFigure, String one, String many, String oneNl, String manyNl) {
    this.baseFigure = baseFigure;
    this.one = one;
    this.many = many;
    this.oneNl = oneNl;
    this.manyNl = manyNl;
  }

  /** The denominator with this lower-case name. */
  public static Optional<Denominator> ofName(String name) {
    return Arrays.stream(values())
        .filter(any -> any.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  /** What an English unit is counted on; empty for anything else. */
  static Optional<Denominator> ofUnit(String unitEn) {
    return Arrays.stream(values())
        .filter(any -> unitEn.matches(".*\\bper ([\\d,]+ )?(" + any.one + "|" + any.many + ")"))
        .findFirst();
  }

  /** Code of the indicator that counts it. */
  public String indicator() {
    return baseFigure + "_TOTAL";
  }

  /** Code of the base figure that counts it. */
  String baseFigure() {
    return baseFigure;
  }

  /** An English unit on this denominator instead. */
  String english(String unit, Denominator from) {
    return unit.replaceAll(from.many + "$", many).replaceAll(from.one + "$", one);
  }

  /** The same in Dutch. */
  String dutch(String unit, Denominator from) {
    return unit.replaceAll(from.manyNl + "$", manyNl).replaceAll(from.oneNl + "$", oneNl);
  }

  /** "per inwoner" as it follows a name, in both languages. */
  String per(boolean dutch) {
    return "per " + (dutch ? oneNl : one);
  }
}

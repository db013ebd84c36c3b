package nl.vipez.expertise.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many municipalities ask about a theme, and how many people offer experience with it. Demand
 * is told from three municipalities on: a question is its municipality's, so one or two are few. In
 * a part of the country it is told only where what it leaves over is none or three as well, so that
 * the part and the whole together tell no more.
 *
 * @param theme code
 * @param asking municipalities that asked; empty where they are few
 * @param offering people who offer and can be found
 */
public record ThemeBalance(String theme, Optional<Integer> asking, int offering) {
  /** From so many municipalities on demand is told. */
  public static final int LEAST = 3;

  private static final double FEW = 1.5;
  private static final double EVEN = 0.5;

  /** What stands out. */
  public enum Sign {
    /** At least twice as much is asked as is offered. */
    SHORT,
    /** Neither. */
    EVEN,
    /** At least twice as much is offered as is asked. */
    PLENTY
  }

  /**
   * The balance of each theme with any demand or supply, what is shortest first.
   *
   * @param asked municipalities that asked, by theme
   * @param offered people who offer, by theme, with their municipality
   * @param part the municipalities to look at; all when empty
   */
  public static List<ThemeBalance> of(
      Map<String, Set<String>> asked,
      Map<String, Map<String, String>> offered,
      Optional<Set<String>> part) {
    Set<String> themes = new HashSet<>(asked.keySet());
    themes.addAll(offered.keySet());
    return themes.stream()
        .map(
            theme ->
                balance(
                    theme,
                    asked.getOrDefault(theme, Set.of()),
                    offered.getOrDefault(theme, Map.of()).values(),
                    part))
        .filter(one -> one.offering() > 0 || one.asking().orElse(1) > 0)
        .sorted(
            Comparator.comparingDouble(ThemeBalance::pressure)
                .reversed()
                .thenComparing(ThemeBalance::theme))
        .toList();
  }

  private static ThemeBalance balance(
      String theme, Set<String> askers, Collection<String> offerers, Optional<Set<String>> part) {
    int inside = (int) askers.stream().filter(code -> isIn(part, code)).count();
    boolean told = told(inside) && (inside == 0 || told(askers.size() - inside));
    int offering = (int) offerers.stream().filter(code -> isIn(part, code)).count();
    return new ThemeBalance(theme, told ? Optional.of(inside) : Optional.empty(), offering);
  }

  private static boolean told(int municipalities) {
    return municipalities == 0 || municipalities >= LEAST;
  }

  private static boolean isIn(Optional<Set<String>> part, String code) {
    return part.map(codes -> codes.contains(code)).orElse(true);
  }

  /** Asked over offered, both raised by a half; few count as one and a half. */
  public double pressure() {
    return (asking.map(Integer::doubleValue).orElse(FEW) + EVEN) / (offering + EVEN);
  }

  /** What stands out; of few it is not said. */
  public Sign sign() {
    if (asking.isEmpty()) {
      return Sign.EVEN;
    }
    return pressure() >= 2 ? Sign.SHORT : pressure() <= EVEN ? Sign.PLENTY : Sign.EVEN;
  }
}

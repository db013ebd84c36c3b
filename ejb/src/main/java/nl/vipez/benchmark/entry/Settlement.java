package nl.vipez.benchmark.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.vipez.benchmark.WholeCheck;

/**
 * Which of the values that were typed can stand together. A part and its whole that both change may
 * be typed in either order: the first that does not fit waits, and is taken with the one that makes
 * it fit.
 */
final class Settlement {
  private final WholeCheck check;
  private final Function<String, Optional<Double>> figures;

  /**
   * Settles over what stands.
   *
   * @param figures what stands, by code
   */
  Settlement(WholeCheck check, Function<String, Optional<Double>> figures) {
    this.check = check;
    this.figures = figures;
  }

  /**
   * The codes that can be taken with this one, itself included: as many as can stand together;
   * empty when it contradicts what stands whatever is taken with it.
   *
   * @param code what was typed last
   * @param value its value; empty says that there is none
   * @param waiting values of its relatives that wait, by code; few
   */
  List<String> of(String code, Optional<Double> value, Map<String, Double> waiting) {
    List<String> others = waiting.keySet().stream().filter(one -> !one.equals(code)).toList();
    List<String> most = List.of();
    for (int choice = 0; choice < 1 << others.size(); choice++) {
      List<String> some = new ArrayList<>(List.of(code));
      Map<String, Optional<Double>> typed = new HashMap<>();
      typed.put(code, value);
      for (int place = 0; place < others.size(); place++) {
        if ((choice >> place & 1) == 1) {
          some.add(others.get(place));
          typed.put(others.get(place), Optional.ofNullable(waiting.get(others.get(place))));
        }
      }
      if (some.size() > most.size() && fits(typed)) {
        most = List.copyOf(some);
      }
    }
    return most;
  }

  private boolean fits(Map<String, Optional<Double>> typed) {
    return typed.keySet().stream()
        .allMatch(
            code ->
                check
                    .of(
                        code,
                        other ->
                            typed.containsKey(other)
                                ? typed.getOrDefault(other, Optional.empty())
                                : figures.apply(other))
                    .isEmpty());
  }
}

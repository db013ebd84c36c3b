package nl.vipez.benchmark.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The figures of one year that one caller may see. */
@FunctionalInterface
public interface Sight {

  /** The figure of a municipality, when it is there and open to the caller. */
  Optional<Figure> figure(String indicator, String municipality);

  /** The values of these municipalities; missing and hidden ones are left out. */
  default List<PeerValue> values(String indicator, Collection<String> municipalities) {
    return municipalities.stream()
        .flatMap(code -> figure(indicator, code).stream())
        .flatMap(
            figure ->
                figure.value().stream().map(value -> new PeerValue(figure.municipality(), value)))
        .toList();
  }

  /** The same values, without whose they are. */
  default double[] amounts(String indicator, Collection<String> municipalities) {
    double[] amounts = new double[municipalities.size()];
    int n = 0;
    for (String code : municipalities) {
      Optional<Double> value = figure(indicator, code).flatMap(Figure::value);
      if (value.isPresent()) {
        amounts[n++] = value.get();
      }
    }
    return Arrays.copyOf(amounts, n);
  }
}

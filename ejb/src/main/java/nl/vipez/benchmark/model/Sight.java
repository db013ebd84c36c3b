package nl.vipez.benchmark.model;

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
}

package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.circle.Circles;
import nl.vipez.circle.model.Circle;
import nl.vipez.discovery.model.FoundValue;
import nl.vipez.municipality.Municipalities;
import nl.vipez.search.FacetCount;

/**
 * Circles as a facet. The index knows no circles, so that changing one re-indexes nothing: a circle
 * stands for its members of the current round and their predecessors.
 */
@ApplicationScoped
class CircleFilter {
  private final Circles circles;
  private final Municipalities municipalities;

  @Inject
  CircleFilter(Circles circles, Municipalities municipalities) {
    this.circles = circles;
    this.municipalities = municipalities;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected CircleFilter() {
    this.circles = null;
    this.municipalities = null;
  }

  /** The owners meant by these circles; none for circles that are not of the current round. */
  Set<String> owners(Set<String> ids) {
    Set<String> owners = new HashSet<>();
    circles.current().stream()
        .filter(circle -> ids.contains(circle.id()))
        .forEach(circle -> owners.addAll(owners(circle)));
    return owners;
  }

  /** Documents by circle, out of the documents by municipality. */
  List<FoundValue> counts(List<FacetCount> byMunicipality) {
    Map<String, Long> counts =
        byMunicipality.stream().collect(Collectors.toMap(FacetCount::value, FacetCount::count));
    return circles.current().stream()
        .map(
            circle ->
                new FoundValue(
                    circle.id(),
                    owners(circle).stream().mapToLong(code -> counts.getOrDefault(code, 0L)).sum()))
        .filter(value -> value.count() > 0)
        .toList();
  }

  private Set<String> owners(Circle circle) {
    Set<String> owners = new HashSet<>(circle.municipalities());
    circle.municipalities().forEach(code -> owners.addAll(municipalities.predecessorsOf(code)));
    return owners;
  }
}

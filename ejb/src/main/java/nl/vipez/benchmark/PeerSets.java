package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vipez.benchmark.model.PeerChoice;
import nl.vipez.benchmark.model.PeerSet;
import nl.vipez.circle.Circles;
import nl.vipez.circle.model.Circle;
import nl.vipez.municipality.Municipalities;
import nl.vipez.municipality.Neighbours;
import nl.vipez.municipality.model.Municipality;
import nl.vipez.municipality.model.Neighbour;
import nl.vipez.municipality.model.SizeClass;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** Who is compared with whom. */
@ApplicationScoped
class PeerSets {
  /** How many nearest municipalities make a peer set. */
  private static final int NEAREST = 10;

  private final Municipalities municipalities;
  private final Neighbours neighbours;
  private final Circles circles;

  @Inject
  PeerSets(Municipalities municipalities, Neighbours neighbours, Circles circles) {
    this.municipalities = municipalities;
    this.neighbours = neighbours;
    this.circles = circles;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected PeerSets() {
    this.municipalities = null;
    this.neighbours = null;
    this.circles = null;
  }

  /** The circle in the round about this year, or else in the current round. */
  Optional<Circle> circle(String code, int year) {
    return circles.of(code, year).or(() -> circles.of(code));
  }

  /**
   * The peers in a year. Without a choice: its circle, or the nearest when it has none.
   *
   * @throws DomainException {@link Problem#INVALID} when a set of one's own names an unknown code
   */
  PeerSet of(Municipality one, int year, Optional<PeerChoice> choice) {
    PeerChoice chosen = choice.orElseGet(() -> usual(one.code(), year));
    List<String> codes =
        codes(one, year, chosen).filter(code -> !code.equals(one.code())).sorted().toList();
    return new PeerSet(chosen, codes);
  }

  private PeerChoice usual(String code, int year) {
    return circle(code, year).isPresent() ? PeerChoice.CIRCLE : PeerChoice.NEAREST;
  }

  private Stream<String> codes(Municipality one, int year, PeerChoice choice) {
    return switch (choice.kind()) {
      case CIRCLE ->
          circle(one.code(), year).stream().flatMap(circle -> circle.municipalities().stream());
      case NEAREST -> neighbours.nearest(one.code(), NEAREST).stream().map(Neighbour::municipality);
      case PROVINCE ->
          municipalities.inYear(year).stream()
              .filter(other -> other.province().equals(one.province()))
              .map(Municipality::code);
      case SIZE -> sameSize(one, year);
      case ALL -> municipalities.inYear(year).stream().map(Municipality::code);
      case LIST -> choice.codes().stream().map(this::known);
    };
  }

  private Stream<String> sameSize(Municipality one, int year) {
    Optional<SizeClass> size = municipalities.sizeOf(one.code());
    return municipalities.inYear(year).stream()
        .map(Municipality::code)
        .filter(code -> size.isPresent() && municipalities.sizeOf(code).equals(size));
  }

  private String known(String code) {
    return municipalities
        .find(code)
        .map(Municipality::code)
        .orElseThrow(
            () -> new DomainException(Problem.INVALID, "benchmark.unknown-municipality", code));
  }
}

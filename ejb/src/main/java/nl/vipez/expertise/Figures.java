package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.benchmark.Strengths;
import nl.vipez.benchmark.model.AreaStrength;
import nl.vipez.expertise.model.Need;
import nl.vipez.expertise.model.Strength;
import nl.vipez.municipality.Neighbours;
import nl.vipez.municipality.model.Neighbour;

/** What the figures say of a provider's municipality, seen from a need. */
@ApplicationScoped
class Figures {
  private final Strengths strengths;
  private final Neighbours neighbours;

  @Inject
  Figures(Strengths strengths, Neighbours neighbours) {
    this.strengths = strengths;
    this.neighbours = neighbours;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Figures() {
    this.strengths = null;
    this.neighbours = null;
  }

  /** The comparison for one need, to be asked for each provider. */
  Comparison compare(Caller caller, Need need) {
    return new Comparison(
        strengths.against(
            caller, need.municipality(), strengths.areas(need.themes(), need.indicator())),
        neighbours,
        need.municipality());
  }

  /**
   * One need against any provider's municipality.
   *
   * @param figures the strengths, worked out when asked
   * @param neighbours the municipalities by likeness
   * @param seeker CBS code of who asks
   */
  record Comparison(Strengths.Comparison figures, Neighbours neighbours, String seeker) {

    Strength strength(String provider) {
      AreaStrength found = figures.strength(provider);
      return new Strength(found.value(), found.better(), found.year());
    }

    Optional<Double> distance(String provider) {
      return neighbours.between(seeker, provider).map(Neighbour::distance);
    }
  }
}

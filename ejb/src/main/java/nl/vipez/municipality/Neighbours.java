package nl.vipez.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.municipality.model.Background;
import nl.vipez.municipality.model.Characteristic;
import nl.vipez.municipality.model.Factor;
import nl.vipez.municipality.model.Gower;
import nl.vipez.municipality.model.Neighbour;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import org.jspecify.annotations.Nullable;

/** Which municipalities are alike, by their background characteristics; public facts. */
@ApplicationScoped
public class Neighbours {
  private final MunicipalityRepository repository;
  private volatile @Nullable Gower gower;

  @Inject
  Neighbours(MunicipalityRepository repository) {
    this.repository = repository;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Neighbours() {
    this.repository = null;
  }

  /** All others of which something is known, nearest first, with the reasons. */
  public List<Neighbour> of(String code) {
    return gower().neighbours(code);
  }

  /** The nearest within the distance cap, at most k; none when it has no true peers. */
  public List<Neighbour> nearest(String code, int k) {
    return gower().nearest(code, k);
  }

  /**
   * All others, nearest first, by weights of one's own; a factor that is not named weighs as usual.
   *
   * @throws DomainException {@link Problem#INVALID} for a weight below 0 or above {@link
   *     Factor#HIGHEST}, or when none is above 0
   */
  public List<Neighbour> of(String code, Map<Factor, Double> weights) {
    boolean inBounds =
        weights.values().stream().allMatch(weight -> weight >= 0 && weight <= Factor.HIGHEST);
    Map<Characteristic, Double> all = Factor.weights(weights);
    if (!inBounds || all.values().stream().allMatch(weight -> weight == 0)) {
      throw new DomainException(Problem.INVALID, "comparison.bad-weight", Factor.HIGHEST);
    }
    return gower().weighing(all).neighbours(code);
  }

  /** How far one is from another, and why. */
  public Optional<Neighbour> between(String from, String to) {
    return gower().between(from, to);
  }

  /** Forgets what is kept in memory; called after the tables changed. */
  void refresh() {
    gower = null;
  }

  private Gower gower() {
    Gower known = gower;
    if (known == null) {
      List<Background> backgrounds = repository.backgrounds();
      known = new Gower(backgrounds);
      if (!backgrounds.isEmpty()) {
        gower = known;
      }
    }
    return known;
  }
}

package nl.vipez.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.vipez.municipality.model.Background;
import nl.vipez.municipality.model.Gower;
import nl.vipez.municipality.model.Neighbour;
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

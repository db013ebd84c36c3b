package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import org.jspecify.annotations.Nullable;

/** The definitions of the indicators; open to everyone who signed in, kept in memory. */
@ApplicationScoped
public class Indicators {
  private final IndicatorRepository repository;
  private volatile @Nullable Map<String, Indicator> known;

  @Inject
  Indicators(IndicatorRepository repository) {
    this.repository = repository;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Indicators() {
    this.repository = null;
  }

  /** All indicators, in the order of the catalogue. */
  public List<Indicator> all() {
    return List.copyOf(byCode().values());
  }

  /** The indicator with this code. */
  public Optional<Indicator> find(String code) {
    return Optional.ofNullable(byCode().get(code));
  }

  /**
   * The indicator with this code, named in a filter or a file.
   *
   * @throws DomainException {@link Problem#INVALID} when there is none
   */
  public Indicator get(String code) {
    return find(code)
        .orElseThrow(
            () -> new DomainException(Problem.INVALID, "benchmark.unknown-indicator", code));
  }

  /** The indicators of a category (1 to 12) that are in use in a year. */
  public List<Indicator> ofCategory(int category, int year) {
    return byCode().values().stream()
        .filter(one -> one.category() == category && one.validIn(year))
        .toList();
  }

  /** Forgets what is kept in memory; called after the table changed. */
  void refresh() {
    known = null;
  }

  private Map<String, Indicator> byCode() {
    Map<String, Indicator> all = known;
    if (all == null) {
      all = new LinkedHashMap<>();
      for (Indicator one : repository.all()) {
        all.put(one.code(), one);
      }
      if (!all.isEmpty()) {
        known = all;
      }
    }
    return all;
  }
}

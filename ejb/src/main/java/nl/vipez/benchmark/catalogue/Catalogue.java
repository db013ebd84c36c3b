package nl.vipez.benchmark.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.benchmark.model.Indicator;
import nl.vipez.benchmark.model.catalogue.Version;
import nl.vipez.benchmark.model.catalogue.VersionLine;

/**
 * The definitions as they are kept: read whole, and renewed from what comes with the application.
 */
@ApplicationScoped
@Transactional
public class Catalogue {
  private final IndicatorRepository repository;
  private final Clock clock;

  @Inject
  Catalogue(IndicatorRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Catalogue() {
    this.repository = null;
    this.clock = null;
  }

  /** Every indicator with all its versions, in the order of the catalogue. */
  public List<VersionLine> lines() {
    return repository.all();
  }

  /** Every version of one indicator, or nothing. */
  public Optional<VersionLine> line(String code) {
    return repository.find(code);
  }

  /**
   * Takes over the catalogue that comes with the application: what is new is added, what differs
   * becomes a new version, what people changed themselves is left as they made it.
   */
  public void renew(List<Indicator> delivered) {
    Map<String, VersionLine> known = new HashMap<>();
    repository.all().forEach(line -> known.put(line.code(), line));
    Version.Change change =
        new Version.Change(
            Version.Change.SYSTEM,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            "reference",
            false);
    List<Version> versions = new ArrayList<>();
    for (int position = 0; position < delivered.size(); position++) {
      Indicator one = delivered.get(position);
      Optional<Version> last = Optional.ofNullable(known.get(one.code())).map(VersionLine::current);
      boolean same = last.filter(version -> version.indicator().equals(one)).isPresent();
      boolean own = last.filter(version -> !version.change().bySystem()).isPresent();
      if (!same && !own) {
        int number = last.map(Version::number).orElse(0) + 1;
        versions.add(new Version(one, position, number, 0, change));
      }
    }
    repository.add(versions);
  }
}

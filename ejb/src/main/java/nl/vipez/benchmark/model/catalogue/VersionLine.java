package nl.vipez.benchmark.model.catalogue;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.vipez.benchmark.model.Indicator;

/**
 * Every definition of one indicator. For the figures of a year the newest version counts whose
 * {@code effectiveFrom} lies at or before that year; so a later version can also rewrite the past.
 *
 * @param versions newest first, at least one
 */
public record VersionLine(List<Version> versions) {

  /** Sorts the versions. */
  public VersionLine {
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("no version");
    }
    versions =
        versions.stream().sorted(Comparator.comparingInt(Version::number).reversed()).toList();
  }

  /** The newest version. */
  public Version current() {
    return versions.get(0);
  }

  /** Code of the indicator. */
  public String code() {
    return current().indicator().code();
  }

  /**
   * The definition that the figures of a year are read with; empty when none reaches back to it.
   */
  public Optional<Indicator> inForce(int year) {
    return versions.stream()
        .filter(version -> version.effectiveFrom() <= year)
        .findFirst()
        .map(Version::indicator);
  }

  /** What of it was known at this moment; empty when nothing was. */
  public Optional<VersionLine> asOf(Instant moment) {
    List<Version> then =
        versions.stream().filter(version -> !version.change().at().isAfter(moment)).toList();
    return then.isEmpty() ? Optional.empty() : Optional.of(new VersionLine(then));
  }

  /**
   * The years before which the series is broken: figures of such a year and later mean something
   * else than those before.
   */
  public SortedSet<Integer> breaks() {
    SortedSet<Integer> years = new TreeSet<>();
    int reach = Integer.MAX_VALUE;
    for (Version version : versions) {
      if (version.effectiveFrom() <= reach) {
        reach = version.effectiveFrom();
        if (version.change().meaningChanged()) {
          years.add(reach);
        }
      }
    }
    return years;
  }

  /** Whether figures of these two years mean different things. */
  public boolean brokenBetween(int earlier, int later) {
    return !breaks().subSet(earlier + 1, later + 1).isEmpty();
  }
}

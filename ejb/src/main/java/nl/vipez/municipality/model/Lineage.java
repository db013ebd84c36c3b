package nl.vipez.municipality.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * From which municipalities each one arose. Walking back follows the dates strictly downwards, for
 * the territory of a code that stays is its own predecessor (GM0014 before and after 2019).
 *
 * <p>Source: DESIGN section 2, "Mergers"; figures of a year stand on the division of 1 January.
 */
public final class Lineage {
  private final Map<String, List<LineageStep>> stepsTo = new HashMap<>();

  /** All steps, in any order. */
  public Lineage(List<LineageStep> steps) {
    for (LineageStep step : steps) {
      stepsTo.computeIfAbsent(step.to(), code -> new ArrayList<>()).add(step);
    }
    stepsTo.values().forEach(list -> list.sort(Comparator.comparing(LineageStep::date).reversed()));
  }

  /** The steps that made this code what it is, newest first; none for one that never changed. */
  public List<LineageStep> stepsTo(String code) {
    return List.copyOf(stepsTo.getOrDefault(code, List.of()));
  }

  /**
   * The codes that ended and went, whole or in part, into this one, directly or through others. A
   * neighbour that only gave up some territory and goes on is no predecessor.
   */
  public Set<String> predecessorsOf(String code) {
    Set<String> found = new LinkedHashSet<>();
    collect(code, LocalDate.MAX, found);
    found.remove(code);
    return found;
  }

  private void collect(String code, LocalDate before, Set<String> found) {
    for (LineageStep step : stepsTo.getOrDefault(code, List.of())) {
      if (step.date().isBefore(before) && step.kind() != LineageStep.Kind.BORDER_CHANGE) {
        if (!step.stays()) {
          found.add(step.from());
        }
        collect(step.from(), step.date(), found);
      }
    }
  }

  /**
   * Of which municipalities of an earlier year today's territory of a code consists.
   *
   * @param code a code of today or of any later year
   * @param year the earlier year; its division of 1 January counts
   */
  public Territory territoryIn(String code, int year) {
    Walk walk = new Walk(LocalDate.of(year, 1, 1));
    walk.back(code, 1, LocalDate.MAX);
    return new Territory(walk.parts, walk.estimated, walk.broken);
  }

  /** One walk back in time, down to the first of January of a year. */
  private final class Walk {
    private final LocalDate down;
    private final Map<String, Double> parts = new LinkedHashMap<>();
    private boolean estimated;
    private boolean broken;

    Walk(LocalDate down) {
      this.down = down;
    }

    void back(String code, double share, LocalDate before) {
      List<LineageStep> newest = newest(code, before);
      if (newest.isEmpty()) {
        parts.merge(code, share, Double::sum);
        return;
      }
      for (LineageStep step : newest) {
        estimated |= step.estimated();
        broken |= step.kind() == LineageStep.Kind.BORDER_CHANGE;
        back(step.from(), share * step.share(), step.date());
      }
    }

    private List<LineageStep> newest(String code, LocalDate before) {
      List<LineageStep> open =
          stepsTo.getOrDefault(code, List.of()).stream()
              .filter(step -> step.date().isAfter(down) && step.date().isBefore(before))
              .toList();
      return open.stream().filter(step -> step.date().equals(open.get(0).date())).toList();
    }
  }
}

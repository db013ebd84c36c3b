package nl.vipez.expertise.model.round;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a round has to settle.
 *
 * @param needs numbers of the needs, each once; each gets one helper at most
 * @param helpers who may be asked
 * @param caps by CBS code: how many requests this round may put to one municipality; none where
 *     absent
 * @param pairs who may be proposed for what, each pair once
 * @param pins pairs that are settled and stay, at most one a need
 */
public record RoundProblem(
    List<Long> needs,
    List<Helper> helpers,
    Map<String, Integer> caps,
    List<Pair> pairs,
    Set<Link> pins) {

  /**
   * Someone who may be asked.
   *
   * @param id opaque
   * @param municipality CBS code
   * @param capacity how many requests this round may add, 0 or more
   * @param running requests the helper already has, 0 or more
   */
  public record Helper(String id, String municipality, int capacity, int running) {
    /** Checks the bounds. */
    public Helper {
      if (capacity < 0 || running < 0) {
        throw new IllegalArgumentException("capacity " + capacity + ", running " + running);
      }
    }
  }

  /**
   * A need and a helper.
   *
   * @param need number of the need
   * @param helper id of the helper
   */
  public record Link(long need, String helper) {}

  /**
   * A helper who may be proposed for a need.
   *
   * @param link who for what
   * @param score how well they fit, 0 to 1
   */
  public record Pair(Link link, double score) {
    /** Checks the bounds. */
    public Pair {
      if (!(score >= 0 && score <= 1)) {
        throw new IllegalArgumentException("score " + score);
      }
    }
  }

  /** Checks that everything named is there, and that the pins fit. */
  public RoundProblem {
    needs = List.copyOf(needs);
    helpers = List.copyOf(helpers);
    caps = Map.copyOf(caps);
    pairs = List.copyOf(pairs);
    pins = Set.copyOf(pins);
    Set<Long> known = new HashSet<>(needs);
    Map<String, Helper> byId =
        helpers.stream().collect(Collectors.toMap(Helper::id, helper -> helper));
    Set<Link> links = new HashSet<>();
    for (Pair pair : pairs) {
      require(
          known.contains(pair.link().need()) && byId.containsKey(pair.link().helper()),
          "unknown in " + pair);
      require(links.add(pair.link()), "twice " + pair);
    }
    require(known.size() == needs.size(), "a need twice");
    require(links.containsAll(pins), "a pin that is no pair");
    checkPins(byId, caps, pins);
  }

  /** Whether these pins could be settled together in this round. */
  public boolean pinsFit(Set<Link> wanted) {
    try {
      return new RoundProblem(needs, helpers, caps, pairs, wanted).pins().size() == wanted.size();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static void checkPins(
      Map<String, Helper> byId, Map<String, Integer> caps, Set<Link> pins) {
    Map<String, Integer> helpers = new HashMap<>();
    Map<String, Integer> municipalities = new HashMap<>();
    Set<Long> needs = new HashSet<>();
    for (Link pin : pins) {
      Helper helper = Optional.ofNullable(byId.get(pin.helper())).orElseThrow();
      require(needs.add(pin.need()), "two pins for need " + pin.need());
      require(helpers.merge(pin.helper(), 1, Integer::sum) <= helper.capacity(), "full: " + pin);
      int load = municipalities.merge(helper.municipality(), 1, Integer::sum);
      require(load <= caps.getOrDefault(helper.municipality(), Integer.MAX_VALUE), "cap: " + pin);
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what);
    }
  }
}

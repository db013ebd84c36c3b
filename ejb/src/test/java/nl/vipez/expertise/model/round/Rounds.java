package nl.vipez.expertise.model.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.vipez.expertise.model.round.RoundProblem.Helper;
import nl.vipez.expertise.model.round.RoundProblem.Link;
import nl.vipez.expertise.model.round.RoundProblem.Pair;

/** Random rounds, the same for the same seed. */
final class Rounds {
  private Rounds() {}

  /** A small round with caps, running requests and sometimes a pin. */
  static RoundProblem small(long seed) {
    Random random = new Random(seed);
    int needs = 1 + random.nextInt(8);
    int helpers = 1 + random.nextInt(6);
    Map<String, Integer> caps = new HashMap<>();
    if (random.nextBoolean()) {
      caps.put("GM0000", random.nextInt(3));
    }
    List<Helper> all = new ArrayList<>();
    for (int i = 0; i < helpers; i++) {
      int running = random.nextInt(2);
      all.add(new Helper("h" + i, "GM000" + random.nextInt(3), random.nextInt(4), running));
    }
    List<Pair> pairs = new ArrayList<>();
    for (long need = 0; need < needs; need++) {
      for (Helper helper : all) {
        if (random.nextInt(100) < 60) {
          pairs.add(new Pair(new Link(need, helper.id()), random.nextInt(101) / 100.0));
        }
      }
    }
    RoundProblem round = new RoundProblem(numbers(needs), all, caps, pairs, Set.of());
    return random.nextInt(3) == 0 ? pinned(round, random) : round;
  }

  /** Each need with as many arcs as told, to helpers at random. */
  static RoundProblem large(long seed, int needs, int helpers, int arcs) {
    Random random = new Random(seed);
    List<Helper> all = new ArrayList<>();
    for (int i = 0; i < helpers; i++) {
      String municipality = "GM%04d".formatted(random.nextInt(350));
      all.add(new Helper("h" + i, municipality, 1 + random.nextInt(4), random.nextInt(2)));
    }
    List<Pair> pairs = new ArrayList<>();
    for (long need = 0; need < needs; need++) {
      Set<Integer> chosen = new HashSet<>();
      while (chosen.size() < arcs) {
        chosen.add(random.nextInt(helpers));
      }
      for (int helper : chosen) {
        double score = random.nextInt(1_000_001) / 1_000_000.0;
        pairs.add(new Pair(new Link(need, "h" + helper), score));
      }
    }
    return new RoundProblem(numbers(needs), all, Map.of(), pairs, Set.of());
  }

  private static RoundProblem pinned(RoundProblem round, Random random) {
    for (Pair pair : round.pairs()) {
      Helper helper =
          round.helpers().stream()
              .filter(one -> one.id().equals(pair.link().helper()))
              .findFirst()
              .orElseThrow();
      if (random.nextBoolean()
          && helper.capacity() > 0
          && round.caps().getOrDefault(helper.municipality(), 1) > 0) {
        return new RoundProblem(
            round.needs(), round.helpers(), round.caps(), round.pairs(), Set.of(pair.link()));
      }
    }
    return round;
  }

  private static List<Long> numbers(int count) {
    List<Long> numbers = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      numbers.add(i);
    }
    return numbers;
  }
}

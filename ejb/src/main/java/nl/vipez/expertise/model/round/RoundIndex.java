package nl.vipez.expertise.model.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.expertise.model.round.RoundProblem.Helper;
import nl.vipez.expertise.model.round.RoundProblem.Pair;

/** What a round leaves to settle once its pins have taken their places, by numbers from 0. */
final class RoundIndex {
  private final List<Helper> helpers = new ArrayList<>();
  private final List<Integer> caps = new ArrayList<>();
  private final List<Pair> pairs;
  private final int needs;
  private final int[] needOf;
  private final int[] helperOf;
  private final int[] municipalityOf;

  RoundIndex(RoundProblem round) {
    Set<Long> settled =
        round.pins().stream().map(RoundProblem.Link::need).collect(Collectors.toSet());
    Map<Long, Integer> needNumbers = new HashMap<>();
    round.needs().stream()
        .filter(need -> !settled.contains(need))
        .forEach(need -> needNumbers.put(need, needNumbers.size()));
    needs = needNumbers.size();
    municipalityOf = new int[round.helpers().size()];
    Map<String, Integer> helperNumbers = helpers(round);
    pairs = round.pairs().stream().filter(pair -> !settled.contains(pair.link().need())).toList();
    needOf = pairs.stream().mapToInt(pair -> needNumbers.get(pair.link().need())).toArray();
    helperOf = pairs.stream().mapToInt(pair -> helperNumbers.get(pair.link().helper())).toArray();
  }

  private Map<String, Integer> helpers(RoundProblem round) {
    Map<String, Integer> pinned = new HashMap<>();
    round.pins().forEach(pin -> pinned.merge(pin.helper(), 1, Integer::sum));
    Map<String, Integer> numbers = new HashMap<>();
    Map<String, Integer> municipalities = new HashMap<>();
    for (Helper one : round.helpers()) {
      int taken = pinned.getOrDefault(one.id(), 0);
      Integer known = municipalities.putIfAbsent(one.municipality(), caps.size());
      if (known == null) {
        caps.add(round.caps().getOrDefault(one.municipality(), round.needs().size()));
      }
      int place = known == null ? caps.size() - 1 : known;
      caps.set(place, caps.get(place) - taken);
      municipalityOf[helpers.size()] = place;
      numbers.put(one.id(), helpers.size());
      helpers.add(
          new Helper(one.id(), one.municipality(), one.capacity() - taken, one.running() + taken));
    }
    return numbers;
  }

  int needs() {
    return needs;
  }

  int helpers() {
    return helpers.size();
  }

  Helper helper(int number) {
    return helpers.get(number);
  }

  int municipality(int helper) {
    return municipalityOf[helper];
  }

  int municipalities() {
    return caps.size();
  }

  int cap(int municipality) {
    return caps.get(municipality);
  }

  int pairs() {
    return pairs.size();
  }

  Pair pair(int number) {
    return pairs.get(number);
  }

  int needOf(int pair) {
    return needOf[pair];
  }

  int helperOf(int pair) {
    return helperOf[pair];
  }

  double score(int pair) {
    return pairs.get(pair).score();
  }
}

package nl.vipez.expertise.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the requests so far say of load and of help given and received. Immutable. */
public final class Ledger {
  private final Map<String, Integer> running = new HashMap<>();
  private final Map<Long, Set<String>> declined = new HashMap<>();
  private final Set<Long> served = new HashSet<>();
  private final Map<Way, Account> accounts = new HashMap<>();

  /** Help from one municipality to another. */
  private record Way(String from, String to) {}

  /**
   * Help that one municipality gave another.
   *
   * @param given times somebody said yes
   * @param helped how many of them were closed as a help
   */
  public record Account(int given, int helped) {
    private static final Account NOTHING = new Account(0, 0);

    private Account and(RequestState state) {
      return new Account(
          given + (state.counts() ? 1 : 0), helped + (state == RequestState.HELPED ? 1 : 0));
    }
  }

  /**
   * One other municipality in a ledger.
   *
   * @param municipality CBS code
   * @param given help given to it
   * @param received help received from it
   */
  public record Line(String municipality, Account given, Account received) {}

  /** The ledger of these requests. */
  public Ledger(List<Standing> requests) {
    for (Standing one : requests) {
      if (one.state().running()) {
        running.merge(one.username(), 1, Integer::sum);
      }
      if (one.state() == RequestState.DECLINED) {
        declined.computeIfAbsent(one.need(), any -> new HashSet<>()).add(one.username());
      }
      if (one.state().running() || one.state().counts()) {
        served.add(one.need());
      }
      if (one.state().counts()) {
        Way way = new Way(one.provider(), one.seeker());
        accounts.put(way, accounts.getOrDefault(way, Account.NOTHING).and(one.state()));
      }
    }
  }

  /** Requests of this person that still take capacity, over all of the person's offers. */
  public int running(String username) {
    return running.getOrDefault(username, 0);
  }

  /** Whether this person declined this need before. */
  public boolean declined(long need, String username) {
    return declined.getOrDefault(need, Set.of()).contains(username);
  }

  /** Whether somebody was asked for this need and did not say no, or helped already. */
  public boolean served(long need) {
    return served.contains(need);
  }

  /** Help that the seeker's municipality gave the provider's, minus what it received from it. */
  public int balance(String seeker, String provider) {
    return account(seeker, provider).given() - account(provider, seeker).given();
  }

  /** What a municipality gave and received, a line for each other one, by code. */
  public List<Line> of(String municipality) {
    Set<String> others = new TreeSet<>();
    for (Way way : accounts.keySet()) {
      if (way.from().equals(municipality)) {
        others.add(way.to());
      } else if (way.to().equals(municipality)) {
        others.add(way.from());
      }
    }
    return others.stream()
        .map(other -> new Line(other, account(municipality, other), account(other, municipality)))
        .toList();
  }

  /** The municipalities that gave or received anything, by code. */
  public List<String> municipalities() {
    Set<String> all = new TreeSet<>();
    accounts.keySet().forEach(way -> all.addAll(List.of(way.from(), way.to())));
    return List.copyOf(all);
  }

  private Account account(String from, String to) {
    return accounts.getOrDefault(new Way(from, to), Account.NOTHING);
  }
}

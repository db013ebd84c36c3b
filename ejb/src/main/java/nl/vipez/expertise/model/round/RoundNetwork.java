package nl.vipez.expertise.model.round;

import java.util.ArrayList;
import java.util.List;

/**
 * A round as a flow: a unit goes from a need over a helper and the helper's municipality to the
 * sink.
 */
final class RoundNetwork {
  private static final int SINK = 0;

  private final RoundIndex round;
  private final FlowNetwork flow;
  private final int[] arcs;

  /**
   * What it costs to use a pair.
   *
   * @param high decides
   * @param low decides between equals
   */
  record Cost(long high, long low) {}

  /** Reads the cost of a pair's score. */
  interface Pricing {
    Cost of(double score);
  }

  /**
   * Builds the network.
   *
   * @param least pairs of a lower score are left out
   * @param pricing what pairs cost
   * @param load what each further request to one helper costs, on top of the one before
   */
  RoundNetwork(RoundIndex round, double least, Pricing pricing, long load) {
    this.round = round;
    int helpers = 1 + round.needs();
    int municipalities = helpers + round.helpers();
    flow = new FlowNetwork(municipalities + round.municipalities());
    arcs = new int[round.pairs()];
    for (int i = 0; i < arcs.length; i++) {
      arcs[i] = -1;
      if (round.score(i) >= least) {
        Cost cost = pricing.of(round.score(i));
        arcs[i] =
            flow.arc(1 + round.needOf(i), helpers + round.helperOf(i), 1, cost.high(), cost.low());
      }
    }
    // The arcs that lead out come last: a search tries the newest arcs first.
    for (int i = 0; i < round.helpers(); i++) {
      RoundProblem.Helper helper = round.helper(i);
      for (int k = 0; k < Math.min(helper.capacity(), round.needs()); k++) {
        long further = (helper.running() + k) * load;
        flow.arc(helpers + i, municipalities + round.municipality(i), 1, 0, further);
      }
    }
    for (int i = 0; i < round.municipalities(); i++) {
      flow.arc(municipalities + i, SINK, round.cap(i), 0, 0);
    }
  }

  /** Serves all needs the cheapest way; going without costs this much. */
  List<RoundProblem.Pair> cheapest(Cost without) {
    for (int need = 1; need <= round.needs(); need++) {
      flow.arc(need, SINK, 1, without.high(), without.low());
      flow.send(need, SINK);
    }
    List<RoundProblem.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < arcs.length; i++) {
      if (arcs[i] >= 0 && flow.used(arcs[i])) {
        pairs.add(round.pair(i));
      }
    }
    return pairs;
  }

  /** How many needs can be served at once; gives up once more than this many cannot be. */
  int most(int failures) {
    boolean[] dead = new boolean[flow.size()];
    int served = 0;
    int failed = 0;
    for (int need = 1; need <= round.needs() && failed <= failures; need++) {
      if (flow.sendAny(need, SINK, dead)) {
        served++;
      } else {
        failed++;
      }
    }
    return served;
  }
}

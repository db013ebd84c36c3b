package nl.vipez.expertise.model.round;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.vipez.expertise.model.round.RoundProblem.Helper;
import nl.vipez.expertise.model.round.RoundProblem.Pair;

/**
 * The same rule, written down independently for a solver of integer programs (OR-Tools CP-SAT): one
 * objective after the other, each kept as a constraint for the next.
 */
final class ExactSolver {
  private static final int HUNDRED = 100;

  private final RoundProblem round;
  private final CpModel model = new CpModel();
  private final List<BoolVar> used = new ArrayList<>();
  private final List<IntVar> loads = new ArrayList<>();

  static {
    Loader.loadNativeLibraries();
  }

  /**
   * What the solver finds.
   *
   * @param served how many needs are served
   * @param lowest the lowest score among the proposals; 0 without any
   * @param bands how many are served in each of the five bands from the lowest on
   * @param worth sum of scores less load, in hundredths of a hundredth
   */
  record Answer(long served, double lowest, List<Long> bands, long worth) {}

  ExactSolver(RoundProblem round) {
    this.round = round;
    round.pairs().forEach(pair -> used.add(model.newBoolVar(pair.toString())));
    for (Long need : round.needs()) {
      model.addLessOrEqual(sum(pair -> pair.link().need() == need), 1);
    }
    for (Helper helper : round.helpers()) {
      LinearExpr load = sum(pair -> pair.link().helper().equals(helper.id()));
      model.addLessOrEqual(load, helper.capacity());
      convex(helper, load);
    }
    round
        .caps()
        .forEach((code, cap) -> model.addLessOrEqual(sum(p -> municipality(p).equals(code)), cap));
    for (int i = 0; i < used.size(); i++) {
      if (round.pins().contains(round.pairs().get(i).link())) {
        model.addEquality(used.get(i), 1);
      }
    }
  }

  /** The optimum in sum alone. */
  long unfairWorth() {
    return best(worth());
  }

  /** The fair optimum; pins take no part in the floor and the bands. */
  Answer fair() {
    LinearExpr served = sum(pair -> true);
    long most = keep(served, best(served));
    long free = most - round.pins().size();
    long lowest = free == 0 ? 0 : floor();
    List<Long> bands = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      long band = lowest / 10 + i;
      LinearExpr inBand = sum(pair -> counts(pair) && hundredths(pair) / 10 == band);
      bands.add(-keep(negated(inBand), best(negated(inBand))));
    }
    return new Answer(most, lowest / 100.0, bands, best(worth()));
  }

  private long floor() {
    for (long floor = HUNDRED; floor > 0; floor--) {
      long least = floor;
      LinearExpr below = sum(pair -> counts(pair) && hundredths(pair) < least);
      if (best(negated(below)) == 0) {
        model.addEquality(below, 0);
        return floor;
      }
    }
    return 0;
  }

  private boolean counts(Pair pair) {
    return round.pins().stream().noneMatch(pin -> pin.need() == pair.link().need());
  }

  private long keep(LinearExpr objective, long value) {
    model.addEquality(objective, value);
    return value;
  }

  private long best(LinearExpr objective) {
    model.maximize(objective);
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(1);
    if (solver.solve(model) != CpSolverStatus.OPTIMAL) {
      throw new IllegalStateException("no optimum");
    }
    return Math.round(solver.objectiveValue());
  }

  private LinearExpr worth() {
    LinearExprBuilder worth = LinearExpr.newBuilder();
    for (int i = 0; i < used.size(); i++) {
      worth.addTerm(used.get(i), hundredths(round.pairs().get(i)));
    }
    loads.forEach(load -> worth.addTerm(load, -5));
    return worth.build();
  }

  /** A load of k costs running · k + k (k − 1) / 2 times the price of a further request. */
  private void convex(Helper helper, LinearExpr load) {
    IntVar cost = model.newIntVar(0, 10_000, "load of " + helper.id());
    for (int k = 0; k <= round.needs().size(); k++) {
      // The tangent at k: cost >= (running + k) · load − k (k + 1) / 2.
      LinearExprBuilder tangent = LinearExpr.newBuilder().addTerm(cost, 1);
      tangent.addTerm(load, -(helper.running() + k));
      model.addGreaterOrEqual(tangent.build(), -((long) k * (k + 1) / 2));
    }
    loads.add(cost);
  }

  private LinearExpr sum(Predicate<Pair> which) {
    LinearExprBuilder sum = LinearExpr.newBuilder();
    for (int i = 0; i < used.size(); i++) {
      if (which.test(round.pairs().get(i))) {
        sum.addTerm(used.get(i), 1);
      }
    }
    return sum.build();
  }

  private static LinearExpr negated(LinearExpr sum) {
    return LinearExpr.term(sum, -1);
  }

  private static long hundredths(Pair pair) {
    return Math.round(pair.score() * HUNDRED);
  }

  private String municipality(Pair pair) {
    return round.helpers().stream()
        .filter(helper -> helper.id().equals(pair.link().helper()))
        .findFirst()
        .orElseThrow()
        .municipality();
  }
}

package nl.vipez.expertise.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.expertise.model.Weights;
import nl.vipez.expertise.model.learning.Enough;
import nl.vipez.expertise.model.learning.Example;
import nl.vipez.expertise.model.learning.LearningState;
import nl.vipez.expertise.model.learning.Refit;
import nl.vipez.expertise.model.learning.Trial;
import nl.vipez.expertise.model.learning.WeightsDecision;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** Proposing other weights from what came of matches, and deciding on them: for administrators. */
@ApplicationScoped
@Transactional
public class Learning {
  private static final int REASON_MAX = 500;

  private final Examples examples;
  private final MatchWeights weights;
  private final Clock clock;

  @Inject
  Learning(Examples examples, MatchWeights weights, Clock clock) {
    this.examples = examples;
    this.weights = weights;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Learning() {
    this.examples = null;
    this.weights = null;
    this.clock = null;
  }

  /**
   * How it stands.
   *
   * @throws DomainException FORBIDDEN for who is no administrator
   */
  public LearningState state(Caller caller) {
    requireAdministrator(caller);
    List<Example> all = examples.all();
    return new LearningState(weights.inForce(), all.size(), Enough.of(all), weights.history());
  }

  /**
   * Fits weights to what came of matches so far and keeps them as a proposal, when they are better
   * on needs they have not seen; nothing is in force before somebody accepts it.
   *
   * @throws DomainException FORBIDDEN for who is no administrator, CONFLICT while there is not
   *     enough, while a proposal waits, or when the refit is not better than the text alone and the
   *     weights in force, or would not let text weigh most
   */
  public LearningState propose(Caller caller) {
    requireAdministrator(caller);
    if (weights.history().stream().anyMatch(Learning::waits)) {
      throw new DomainException(Problem.CONFLICT, "expertise.learning-waits");
    }
    List<Example> all = examples.all();
    if (!Enough.of(all).reached()) {
      throw new DomainException(
          Problem.CONFLICT, "expertise.learning-not-enough", Enough.NEEDS, Enough.MUNICIPALITIES);
    }
    Trial trial = Trial.of(all, weights.inForce());
    Optional<Weights> fitted = Refit.weights(all).filter(Weights::keepTheRule);
    if (fitted.isEmpty() || !trial.convinces()) {
      throw new DomainException(
          Problem.CONFLICT,
          "expertise.learning-no-better",
          trial.after(),
          trial.before(),
          trial.text());
    }
    weights.propose(fitted.get(), trial, caller.username(), clock.instant());
    return state(caller);
  }

  /**
   * Accepts or declines a proposal; accepted weights hold from the next rank on.
   *
   * @throws DomainException FORBIDDEN for who is no administrator, UNPROCESSABLE for too long a
   *     reason, NOT_FOUND where no proposal with this number waits
   */
  public LearningState decide(Caller caller, long id, boolean accepted, String reason) {
    requireAdministrator(caller);
    if (reason.length() > REASON_MAX) {
      throw new DomainException(Problem.UNPROCESSABLE, "expertise.length-bounds", 0, REASON_MAX);
    }
    if (!weights.decide(id, accepted, reason.strip(), caller.username(), clock.instant())) {
      throw new DomainException(Problem.NOT_FOUND, "expertise.no-proposal", id);
    }
    return state(caller);
  }

  /**
   * Puts the weights that were set by hand in force again.
   *
   * @throws DomainException FORBIDDEN for who is no administrator
   */
  public LearningState byHand(Caller caller) {
    requireAdministrator(caller);
    if (!weights.inForce().equals(Weights.BY_HAND)) {
      weights.set(Weights.BY_HAND, caller.username(), clock.instant());
    }
    return state(caller);
  }

  private static boolean waits(WeightsDecision one) {
    return one.state() == WeightsDecision.State.PROPOSED;
  }

  private static void requireAdministrator(Caller caller) {
    if (!caller.is(Role.ADMINISTRATOR)) {
      throw new DomainException(Problem.FORBIDDEN, "account.administrator");
    }
  }
}

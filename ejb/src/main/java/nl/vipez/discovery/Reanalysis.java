package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.discovery.model.AnalysisProgress;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** How far this server is with building its index anew. */
@ApplicationScoped
public class Reanalysis {
  private final Clock clock;
  private volatile AnalysisProgress progress = AnalysisProgress.none();

  @Inject
  Reanalysis(Clock clock) {
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Reanalysis() {
    this.clock = null;
  }

  /**
   * How far it is, or how the last time went.
   *
   * @throws DomainException NOT_FOUND for who is neither curator nor administrator
   */
  public AnalysisProgress progress(Caller caller) {
    if (!caller.is(Role.CURATOR, Role.ADMINISTRATOR)) {
      throw new DomainException(Problem.NOT_FOUND, "theme.curators-only");
    }
    return progress;
  }

  AnalysisProgress progress() {
    return progress;
  }

  void begin(int documents) {
    progress = AnalysisProgress.begun(documents, clock.instant());
  }

  void one() {
    progress = progress.oneMore();
  }

  void end() {
    progress = progress.finished(clock.instant());
  }
}

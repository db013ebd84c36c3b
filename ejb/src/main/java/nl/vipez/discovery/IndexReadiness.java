package nl.vipez.discovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the index has caught up with the library. */
@Readiness
@ApplicationScoped
public class IndexReadiness implements HealthCheck {
  private final IndexFollower follower;

  @Inject
  IndexReadiness(IndexFollower follower) {
    this.follower = follower;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected IndexReadiness() {
    this.follower = null;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("index").status(follower.followsClosely()).build();
  }
}

package nl.vipez.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the schema and all content are there; names the step that runs or failed. */
@Readiness
@ApplicationScoped
public class ContentReadiness implements HealthCheck {
  private final LoadingState state;

  /** Asks the loading how far it is. */
  @Inject
  public ContentReadiness(LoadingState state) {
    this.state = state;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ContentReadiness() {
    this.state = null;
  }

  @Override
  public HealthCheckResponse call() {
    LoadingReport report = state.report();
    HealthCheckResponseBuilder answer =
        HealthCheckResponse.named("content")
            .status(report.state() == LoadingReport.State.READY)
            .withData("state", report.state().name());
    report.running().ifPresent(step -> answer.withData("running", step.name()));
    report.failed().ifPresent(step -> answer.withData("failed", step.name()));
    return answer.build();
  }
}

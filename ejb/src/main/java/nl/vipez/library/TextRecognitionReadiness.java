package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells whether scans can be read; the application is ready without that as well. */
@Readiness
@ApplicationScoped
public class TextRecognitionReadiness implements HealthCheck {
  private final TextRecognition recognition;

  @Inject
  TextRecognitionReadiness(TextRecognition recognition) {
    this.recognition = recognition;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected TextRecognitionReadiness() {
    this.recognition = null;
  }

  @Override
  public HealthCheckResponse call() {
    String languages = String.join("+", recognition.getLanguages());
    return HealthCheckResponse.named("text-recognition")
        .withData("languages", recognition.isInstalled() ? languages : "not installed")
        .up()
        .build();
  }
}

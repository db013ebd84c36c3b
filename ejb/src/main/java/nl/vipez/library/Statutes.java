package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.vipez.platform.ContentStep;
import nl.vipez.platform.Progress;

/** Laws and decrees on municipalities and business, in their state of 2017. */
@ApplicationScoped
public class Statutes implements ContentStep {
  private static final DocumentContent CONTENT =
      new DocumentContent("/demonstration/statutes", false, Optional.of("statute-2017"));

  private final Intake intake;
  private final IntakeProgress unfinished;

  @Inject
  Statutes(Intake intake, IntakeProgress unfinished) {
    this.intake = intake;
    this.unfinished = unfinished;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Statutes() {
    this.intake = null;
    this.unfinished = null;
  }

  @Override
  public Kind kind() {
    return Kind.DEMONSTRATION;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public String name() {
    return "statutes";
  }

  @Override
  public String version() {
    return CONTENT.table().version();
  }

  @Override
  public void load(Progress progress) {
    CONTENT.load(intake, unfinished, progress);
  }
}

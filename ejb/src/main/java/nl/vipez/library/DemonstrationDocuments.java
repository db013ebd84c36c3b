package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.vipez.platform.ContentStep;
import nl.vipez.platform.Progress;

/** The fictional practices, plans and presentations of the demonstration. */
@ApplicationScoped
public class DemonstrationDocuments implements ContentStep {
  private static final DocumentContent CONTENT =
      new DocumentContent("/demonstration/documents", true, Optional.empty());

  private final Intake intake;
  private final IntakeProgress unfinished;

  @Inject
  DemonstrationDocuments(Intake intake, IntakeProgress unfinished) {
    this.intake = intake;
    this.unfinished = unfinished;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected DemonstrationDocuments() {
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
    return "demonstration-documents";
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

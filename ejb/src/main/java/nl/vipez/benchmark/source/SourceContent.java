package nl.vipez.benchmark.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.vipez.benchmark.model.source.SourceKind;
import nl.vipez.platform.ContentStep;
import nl.vipez.platform.Progress;
import nl.vipez.platform.ResourceTable;

/** The sources that come with the program; those that people changed since are left alone. */
@ApplicationScoped
@Transactional
public class SourceContent implements ContentStep {
  private static final ResourceTable SOURCES = new ResourceTable("/reference/sources.csv");
  private static final String SHIPPED = "system";

  private final SourceRepository repository;
  private final Clock clock;

  @Inject
  SourceContent(SourceRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected SourceContent() {
    this.repository = null;
    this.clock = null;
  }

  @Override
  public Kind kind() {
    return Kind.REFERENCE;
  }

  @Override
  public int order() {
    return 52;
  }

  @Override
  public String name() {
    return "figure-sources";
  }

  @Override
  public String version() {
    return SOURCES.version();
  }

  @Override
  public void load(Progress progress) {
    progress.total(1);
    SOURCES.forEach(
        row -> {
          boolean changed =
              repository
                  .find(row.text("code"))
                  .filter(one -> !one.changedBy().equals(SHIPPED))
                  .isPresent();
          if (!changed) {
            repository.put(
                new SourceDefinition(
                    row.text("code"),
                    SourceKind.valueOf(row.text("kind")),
                    row.text("title"),
                    row.optional("address").orElse(""),
                    row.text("mapping"),
                    0,
                    SHIPPED,
                    clock.instant()));
          }
        });
    progress.done(1);
  }
}

package nl.vipez.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.vipez.circle.model.Circle;
import nl.vipez.circle.model.RoundState;
import nl.vipez.platform.ContentStep;
import nl.vipez.platform.Progress;
import nl.vipez.platform.ResourceTable;
import nl.vipez.platform.ResourceTable.Row;

/** The demonstration's rounds and circles; its rounds are published. */
@ApplicationScoped
@Transactional
public class CircleContent implements ContentStep {
  private static final ResourceTable CIRCLES = new ResourceTable("/demonstration/circles.csv");

  private final CircleRepository repository;
  private final Circles circles;

  @Inject
  CircleContent(CircleRepository repository, Circles circles) {
    this.repository = repository;
    this.circles = circles;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected CircleContent() {
    this.repository = null;
    this.circles = null;
  }

  @Override
  public Kind kind() {
    return Kind.DEMONSTRATION;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public String name() {
    return "demonstration-circles";
  }

  @Override
  public String version() {
    return CIRCLES.version();
  }

  @Override
  public void load(Progress progress) {
    progress.total(1);
    CIRCLES.forEach(this::put);
    circles.refresh();
    progress.done(1);
  }

  private void put(Row row) {
    int year = Integer.parseInt(row.text("round_year"));
    repository.put(year, Integer.parseInt(row.text("reference_year")), RoundState.PUBLISHED);
    repository.put(
        new Circle(
            year + "-" + row.text("circle"), row.text("name"), year, row.list("municipalities")));
  }
}

package nl.vipez.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.vipez.platform.ContentStep;
import nl.vipez.platform.Progress;
import nl.vipez.platform.ResourceTable;

/** Provinces, municipalities, lineage and background, from the reference files. */
@ApplicationScoped
public class MunicipalityContent implements ContentStep {
  static final ResourceTable PROVINCES = new ResourceTable("/reference/provinces.csv");
  static final ResourceTable MUNICIPALITIES = new ResourceTable("/reference/municipalities.csv");
  static final ResourceTable LINEAGE = new ResourceTable("/reference/lineage.csv");
  static final ResourceTable BACKGROUND = new ResourceTable("/reference/background.csv");
  static final ResourceTable INHABITANTS = new ResourceTable("/reference/inhabitants.csv");

  private final MunicipalityLoader loader;
  private final Municipalities municipalities;
  private final Neighbours neighbours;

  @Inject
  MunicipalityContent(
      MunicipalityLoader loader, Municipalities municipalities, Neighbours neighbours) {
    this.loader = loader;
    this.municipalities = municipalities;
    this.neighbours = neighbours;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected MunicipalityContent() {
    this.loader = null;
    this.municipalities = null;
    this.neighbours = null;
  }

  @Override
  public Kind kind() {
    return Kind.REFERENCE;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String name() {
    return "municipalities";
  }

  @Override
  public String version() {
    return String.join(
        "",
        List.of(
            PROVINCES.version(),
            MUNICIPALITIES.version(),
            LINEAGE.version(),
            BACKGROUND.version()));
  }

  @Override
  public void load(Progress progress) {
    progress.total(1);
    loader.load();
    municipalities.refresh();
    neighbours.refresh();
    progress.done(1);
  }
}

package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.vipez.benchmark.catalogue.CatalogueReader;
import nl.vipez.platform.ContentStep;
import nl.vipez.platform.Progress;

/** The indicator catalogue and the public figures. */
@ApplicationScoped
public class BenchmarkContent implements ContentStep {
  private final ReferenceFigures figures;
  private final Indicators indicators;

  @Inject
  BenchmarkContent(ReferenceFigures figures, Indicators indicators) {
    this.figures = figures;
    this.indicators = indicators;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected BenchmarkContent() {
    this.figures = null;
    this.indicators = null;
  }

  @Override
  public Kind kind() {
    return Kind.REFERENCE;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public String name() {
    return "reference-figures";
  }

  @Override
  public String version() {
    return CatalogueReader.INDICATORS.version()
        + BaseFigureLoader.DEFINITIONS.version()
        + EnteredTable.DEFINITIONS.version()
        + BaseFigures.FIGURES.version();
  }

  @Override
  public void load(Progress progress) {
    figures.load(progress);
    indicators.refresh();
  }
}

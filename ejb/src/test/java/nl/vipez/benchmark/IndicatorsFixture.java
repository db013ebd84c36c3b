package nl.vipez.benchmark;

import java.time.Clock;
import nl.vipez.benchmark.catalogue.Catalogue;
import nl.vipez.benchmark.catalogue.CatalogueFixture;
import nl.vipez.benchmark.catalogue.CatalogueReader;
import nl.vipez.circle.Circles;
import nl.vipez.platform.Sql;

/** The catalogue without figures, for tests of other features. */
public final class IndicatorsFixture {
  private IndicatorsFixture() {}

  /** Loads the catalogue and the base figures' definitions. */
  public static Indicators load(Sql sql, Circles circles, Clock clock) {
    Catalogue catalogue = CatalogueFixture.catalogue(sql, clock);
    catalogue.renew(CatalogueReader.read());
    new BaseFigureLoader(sql).definitions();
    return new Indicators(catalogue, circles, clock);
  }

  /** The base figures that are asked. */
  public static EnteredFigures entered(Sql sql, Indicators indicators) {
    return new EnteredFigures(sql, indicators);
  }

  /** Forgets what is remembered, as after a change. */
  public static void refresh(Indicators indicators) {
    indicators.refresh();
  }
}

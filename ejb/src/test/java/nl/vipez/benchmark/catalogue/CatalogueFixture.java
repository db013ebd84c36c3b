package nl.vipez.benchmark.catalogue;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import nl.vipez.platform.Sql;

/** Makes the catalogue's services for tests without a container. */
public final class CatalogueFixture {
  private CatalogueFixture() {}

  /** The catalogue on this database. */
  public static Catalogue catalogue(Sql sql, Clock clock) {
    return new Catalogue(new IndicatorRepository(sql), clock);
  }

  /** The desk on this database, telling its changes to this event. */
  public static CatalogueDesk desk(Sql sql, Event<CatalogueChanged> changed, Clock clock) {
    return new CatalogueDesk(new IndicatorRepository(sql), new FormulaCheck(sql), changed, clock);
  }

  /** Trials on this database. */
  public static FormulaTrial trial(Sql sql) {
    return new FormulaTrial(sql);
  }
}

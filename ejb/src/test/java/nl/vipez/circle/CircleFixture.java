package nl.vipez.circle;

import java.time.Clock;
import nl.vipez.platform.NoProgress;
import nl.vipez.platform.Sql;

/** The demonstration's circles, loaded into a test database. */
public final class CircleFixture {
  private CircleFixture() {}

  /** Loads them; municipalities must be there. */
  public static Circles load(Sql sql) {
    CircleRepository repository = new CircleRepository(sql);
    Circles circles = new Circles(repository, Clock.systemUTC());
    new CircleContent(repository, circles).load(new NoProgress());
    return circles;
  }
}

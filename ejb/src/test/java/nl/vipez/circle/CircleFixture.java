package nl.vipez.circle;

import nl.vipez.platform.NoProgress;
import nl.vipez.platform.Sql;

/** The demonstration's circles, loaded into a test database. */
public final class CircleFixture {
  private CircleFixture() {}

  /** Loads them; municipalities must be there. */
  public static Circles load(Sql sql) {
    CircleRepository repository = new CircleRepository(sql);
    new CircleContent(repository).load(new NoProgress());
    return new Circles(repository);
  }
}

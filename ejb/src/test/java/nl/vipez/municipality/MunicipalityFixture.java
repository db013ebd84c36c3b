package nl.vipez.municipality;

import nl.vipez.platform.NoProgress;
import nl.vipez.platform.Sql;

/** The real municipalities, loaded into a test database. */
public record MunicipalityFixture(Municipalities municipalities, Neighbours neighbours) {

  /** Loads them. */
  public static MunicipalityFixture load(Sql sql) {
    MunicipalityRepository repository = new MunicipalityRepository(sql);
    Municipalities municipalities = new Municipalities(repository);
    Neighbours neighbours = new Neighbours(repository);
    new MunicipalityContent(new MunicipalityLoader(sql), municipalities, neighbours)
        .load(new NoProgress());
    return new MunicipalityFixture(municipalities, neighbours);
  }
}

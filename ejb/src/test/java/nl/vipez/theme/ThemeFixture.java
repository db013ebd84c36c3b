package nl.vipez.theme;

import nl.vipez.platform.NoProgress;
import nl.vipez.platform.Sql;

/** The real themes, loaded into a test database. */
public final class ThemeFixture {
  private ThemeFixture() {}

  /** Loads them. */
  public static Themes load(Sql sql) {
    ThemeRepository repository = new ThemeRepository(sql);
    Themes themes = new Themes(repository);
    new ThemeContent(repository, themes).load(new NoProgress());
    return themes;
  }
}

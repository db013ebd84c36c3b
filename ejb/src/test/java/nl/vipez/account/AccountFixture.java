package nl.vipez.account;

import java.nio.file.Path;
import java.time.Clock;
import nl.vipez.platform.DataFolder;
import nl.vipez.platform.Sql;

/** Services of accounts for tests of other features. */
public final class AccountFixture {
  private final Secrets secrets;

  /** With a key of its own in this folder. */
  public AccountFixture(Path folder) {
    secrets = new Secrets(new DataFolder(folder.toString()));
  }

  /** Links on this database. */
  public ActionLinks links(Sql sql, Clock clock) {
    return new ActionLinks(sql, secrets, clock);
  }

  /** Keys and their hashes. */
  public Keys keys() {
    return new Keys(secrets);
  }

  /** Puts an account in the database, for rows that refer to it. */
  public static void add(Sql sql, String username) {
    sql.update(
        "insert into account (username, display_name, email, role, municipality, language, blocked,"
            + " created_at) values (?, ?, ?, 'OFFICER', 'GM0014', 'nl', false, now())",
        username,
        username,
        username + "@example.org");
  }
}

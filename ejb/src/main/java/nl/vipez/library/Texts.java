package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.vipez.library.model.TextOfPart;

/** The text of versions, a row a part; plain SQL, for there are many rows and they never change. */
@ApplicationScoped
class Texts {
  private static final int MAX_LABEL = 500;
  private static final int MAX_HEADINGS = 4_000;
  private static final int BATCH = 200;

  private final DataSource dataSource;

  @Inject
  Texts(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Texts() {
    this.dataSource = null;
  }

  /** Keeps the text of a version, in the running transaction. */
  void keep(long version, List<TextOfPart> parts) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into document_text"
                    + " (version_id, part, locator_type, label, headings, body, origin)"
                    + " values (?, ?, ?, ?, ?, ?, ?)")) {
      int waiting = 0;
      for (TextOfPart part : parts) {
        insert.setLong(1, version);
        insert.setInt(2, part.page());
        insert.setString(3, part.type());
        insert.setString(4, bounded(part.label(), MAX_LABEL));
        insert.setString(5, bounded(Lists.join(part.headings()), MAX_HEADINGS));
        insert.setString(6, storable(part.text()));
        insert.setString(7, part.origin().name());
        insert.addBatch();
        if (++waiting % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("The text of version " + version + " was not kept", e);
    }
  }

  /** The text of a version in reading order, from one part up to another, both included. */
  List<TextOfPart> of(long version, int from, int to) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select part, locator_type, label, headings, body, origin from document_text"
                    + " where version_id = ? and part between ? and ? order by part")) {
      select.setLong(1, version);
      select.setInt(2, from);
      select.setInt(3, to);
      select.setFetchSize(BATCH);
      List<TextOfPart> parts = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          parts.add(
              new TextOfPart(
                  rows.getInt(1),
                  rows.getString(2),
                  rows.getString(3),
                  Lists.split(rows.getString(4)),
                  rows.getString(5),
                  TextOfPart.Origin.valueOf(rows.getString(6))));
        }
      }
      return parts;
    } catch (SQLException e) {
      throw new IllegalStateException("The text of version " + version + " was not read", e);
    }
  }

  /** How many parts of a version have their text from there. */
  int count(long version, TextOfPart.Origin origin) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select count(*) from document_text where version_id = ? and origin = ?")) {
      select.setLong(1, version);
      select.setString(2, origin.name());
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The parts of version " + version + " were not counted", e);
    }
  }

  private static String bounded(String text, int max) {
    String kept = storable(text);
    return kept.length() > max ? kept.substring(0, max) : kept;
  }

  /** PostgreSQL takes no NUL in a text. */
  private static String storable(String text) {
    return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
  }
}

package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import nl.vipez.library.model.HoldingFault;
import nl.vipez.library.model.HoldingFault.Kind;
import nl.vipez.library.model.HoldingsReport;
import nl.vipez.library.model.StoredFile;

/**
 * Looks through all that the library holds: each file against its SHA-256, the text against the
 * number of its parts, lines against their versions. Asks no caller; whoever shows it must.
 */
@ApplicationScoped
public class Holdings {
  private static final String TEXT_INCOMPLETE =
      "select v.document_id, v.number from document_version v"
          + " where v.state in ('SUBMITTED', 'PUBLISHED', 'REJECTED', 'WITHDRAWN') and v.parts <>"
          + " (select count(*) from document_text t where t.version_id = v.id)";
  private static final String NOT_PUBLISHED =
      "select d.id, d.published_version from document d"
          + " where d.published_version is not null and not exists"
          + " (select 1 from document_version v where v.document_id = d.id"
          + " and v.number = d.published_version and v.state = 'PUBLISHED')";

  private final DataSource dataSource;
  private final FileStore store;

  @Inject
  Holdings(DataSource dataSource, FileStore store) {
    this.dataSource = dataSource;
    this.store = store;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Holdings() {
    this.dataSource = null;
    this.store = null;
  }

  private record Held(String document, int version, StoredFile file) {}

  /**
   * Reads every file once, which takes about a second for 300 megabytes.
   *
   * @param examined is told how many versions have been looked at
   */
  public HoldingsReport examine(IntConsumer examined) {
    // The store first: a file that comes in while the rows are read is not called loose.
    Set<String> loose = new HashSet<>(store.addresses());
    List<HoldingFault> faults = new ArrayList<>();
    Map<String, Optional<Kind>> files = new HashMap<>();
    int count = 0;
    for (Held held : held()) {
      String address = held.file.sha256();
      loose.remove(address);
      files
          .computeIfAbsent(address, key -> store.examine(held.file))
          .ifPresent(kind -> faults.add(new HoldingFault(kind, held.document, held.version)));
      examined.accept(++count);
    }
    faults.addAll(faults(Kind.TEXT_INCOMPLETE, TEXT_INCOMPLETE));
    faults.addAll(faults(Kind.NOT_PUBLISHED, NOT_PUBLISHED));
    return new HoldingsReport(files.size(), loose.size(), faults);
  }

  private List<Held> held() {
    return rows(
        "select document_id, number, sha256, bytes from document_version order by id",
        row ->
            new Held(
                row.getString(1), row.getInt(2), new StoredFile(row.getString(3), row.getLong(4))));
  }

  private List<HoldingFault> faults(Kind kind, String sql) {
    return rows(sql, row -> new HoldingFault(kind, row.getString(1), row.getInt(2)));
  }

  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  private <T> List<T> rows(String sql, Reading<T> reading) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql);
        ResultSet rows = select.executeQuery()) {
      List<T> result = new ArrayList<>();
      while (rows.next()) {
        result.add(reading.of(rows));
      }
      return result;
    } catch (SQLException e) {
      throw new IllegalStateException("What the library holds was not read", e);
    }
  }
}

package nl.vipez.benchmark.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.vipez.benchmark.model.source.SourceKind;
import nl.vipez.platform.Sql;

/** The table of sources. */
@ApplicationScoped
@Transactional
class SourceRepository {
  private final Sql sql;

  @Inject
  SourceRepository(Sql sql) {
    this.sql = sql;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected SourceRepository() {
    this.sql = null;
  }

  List<SourceDefinition> all() {
    return sql.list("select * from figure_source order by title", SourceRepository::read);
  }

  Optional<SourceDefinition> find(String code) {
    return sql
        .list("select * from figure_source where code = ?", SourceRepository::read, code)
        .stream()
        .findFirst();
  }

  private static SourceDefinition read(ResultSet row) throws SQLException {
    return new SourceDefinition(
        row.getString("code"),
        SourceKind.valueOf(row.getString("kind")),
        row.getString("title"),
        row.getString("address"),
        row.getString("mapping"),
        row.getInt("every_days"),
        row.getString("changed_by"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }

  /** Adds or renews a source. */
  void put(SourceDefinition one) {
    Object[] values = {
      one.kind().name(),
      one.title(),
      one.address(),
      one.mapping(),
      one.everyDays(),
      one.changedBy(),
      OffsetDateTime.ofInstant(one.changedAt(), ZoneOffset.UTC),
      one.code()
    };
    if (sql.update(
            "update figure_source set kind = ?, title = ?, address = ?, mapping = ?,"
                + " every_days = ?, changed_by = ?, changed_at = ? where code = ?",
            values)
        == 0) {
      sql.update(
          "insert into figure_source (kind, title, address, mapping, every_days, changed_by,"
              + " changed_at, code) values (?, ?, ?, ?, ?, ?, ?, ?)",
          values);
    }
  }
}

package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.audience.Audiences;
import nl.vipez.library.model.curation.Action;
import nl.vipez.library.model.curation.HistoryEntry;
import nl.vipez.library.model.curation.HistoryFilter;
import nl.vipez.platform.Sql;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;
import org.jspecify.annotations.Nullable;

/** Who did what to which document, and when: arrivals, decisions and edits in one list. */
@ApplicationScoped
@Transactional
public class History {
  private static final String EVENTS =
      " from (select document_id, number, 'RECEIVED' as what, '' as field, '' as old_value,"
          + " file_name as new_value, uploaded_by as who, uploaded_at as at_time, id as sequence,"
          + " 0 as source from document_version"
          + " union all select document_id, number, decision, '', '', reason, decided_by,"
          + " decided_at, id, 2 from document_decision"
          + " union all select document_id, number, action, field, old_value, new_value, done_by,"
          + " done_at, id, 1 from document_edit) h";

  private final Sql sql;
  private final LibraryRepository repository;
  private final Audiences audiences;

  @Inject
  History(Sql sql, LibraryRepository repository, Audiences audiences) {
    this.sql = sql;
    this.repository = repository;
    this.audiences = audiences;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected History() {
    this.sql = null;
    this.repository = null;
    this.audiences = null;
  }

  /**
   * What was done, newest first. Curators see all; others that of one document whose drafts they
   * see.
   *
   * @throws DomainException FORBIDDEN for who asks for more than that, NOT_FOUND for a document
   *     whose drafts the caller does not see
   */
  public List<HistoryEntry> list(Caller caller, HistoryFilter filter, int from, int size) {
    admit(caller, filter);
    List<@Nullable Object> values = new ArrayList<>();
    String where = where(filter, values);
    values.add(from);
    values.add(size);
    return sql.list(
        "select h.document_id, coalesce((select v.title from document_version v where"
            + " v.document_id = coalesce(d.moved_to, d.id) and v.number = (select"
            + " max(w.number) from document_version w where w.document_id = v.document_id)),"
            + " h.document_id), h.number, h.what, h.field, h.old_value, h.new_value, h.who,"
            + " h.at_time"
            + EVENTS
            + " join document d on d.id = h.document_id"
            + where
            + " order by h.at_time desc, h.source desc, h.sequence desc"
            + " offset ? rows fetch next ? rows only",
        History::entry,
        values.toArray());
  }

  /** How many {@link #list} has in all. */
  public long count(Caller caller, HistoryFilter filter) {
    admit(caller, filter);
    List<@Nullable Object> values = new ArrayList<>();
    String where = where(filter, values);
    return sql.list("select count(*)" + EVENTS + where, row -> row.getLong(1), values.toArray())
        .getFirst();
  }

  private void admit(Caller caller, HistoryFilter filter) {
    if (caller.is(Role.CURATOR)) {
      return;
    }
    String id =
        filter
            .document()
            .orElseThrow(() -> new DomainException(Problem.FORBIDDEN, "library.curators-only"));
    boolean drafts =
        repository
            .document(id)
            .flatMap(line -> repository.version(id, line.latestVersion()))
            .filter(version -> DocumentAccess.mayEdit(audiences.of(caller), version))
            .isPresent();
    if (!drafts) {
      throw new DomainException(Problem.NOT_FOUND, "library.no-document");
    }
  }

  private static String where(HistoryFilter filter, List<@Nullable Object> values) {
    StringBuilder where = new StringBuilder(" where 1 = 1");
    filter
        .document()
        .ifPresent(
            id -> {
              where.append(
                  " and (h.document_id = ? or h.document_id in (select id from document where"
                      + " moved_to = ?))");
              values.addAll(List.of(id, id));
            });
    filter.by().ifPresent(by -> add(where, values, "h.who = ?", by));
    filter.action().ifPresent(action -> add(where, values, "h.what = ?", action.name()));
    filter.from().ifPresent(at -> add(where, values, "h.at_time >= ?", Timestamp.from(at)));
    filter.until().ifPresent(at -> add(where, values, "h.at_time < ?", Timestamp.from(at)));
    return where.toString();
  }

  private static void add(
      StringBuilder where, List<@Nullable Object> values, String condition, Object value) {
    where.append(" and ").append(condition);
    values.add(value);
  }

  private static HistoryEntry entry(ResultSet row) throws SQLException {
    return new HistoryEntry(
        row.getString(1),
        row.getString(2),
        row.getInt(3),
        Action.ofCode(row.getString(4)).orElseThrow(),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getTimestamp(9).toInstant());
  }
}

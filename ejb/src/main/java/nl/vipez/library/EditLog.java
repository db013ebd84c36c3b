package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import nl.vipez.library.model.curation.Action;
import nl.vipez.library.model.curation.FieldChange;
import nl.vipez.platform.Sql;

/** Writes down, in the running transaction, what people change beside their decisions. */
@ApplicationScoped
class EditLog {
  private static final int MAX_VALUE = 4_000;

  private final Sql sql;
  private final Clock clock;

  @Inject
  EditLog(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected EditLog() {
    this.sql = null;
    this.clock = null;
  }

  /** Fields of a description that changed. */
  void described(String document, int version, List<FieldChange> changes, String by) {
    for (FieldChange change : changes) {
      add(document, version, Action.DESCRIBED, change, by);
    }
  }

  /** Something done to a line as a whole, from one value to another. */
  void done(String document, Action action, String before, String after, String by) {
    add(document, 0, action, new FieldChange("", before, after), by);
  }

  private void add(String document, int version, Action action, FieldChange change, String by) {
    sql.update(
        "insert into document_edit (document_id, number, action, field, old_value, new_value,"
            + " done_by, done_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        document,
        version,
        action.name(),
        change.field(),
        bounded(change.before()),
        bounded(change.after()),
        by,
        Timestamp.from(clock.instant()));
  }

  private static String bounded(String value) {
    return value.length() > MAX_VALUE ? value.substring(0, MAX_VALUE) : value;
  }
}

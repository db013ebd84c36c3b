package nl.vipez.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.vipez.platform.Sql;
import nl.vipez.theme.ThemesMerged;

/**
 * Lets documents, older versions and drafts included, follow when a theme goes into another; all in
 * the transaction of the merge, the change rows for the index last.
 */
@ApplicationScoped
@Transactional
class ThemeMerging {
  private final Sql sql;
  private final ChangeLog changes;
  private final Event<LibraryChanged> changed;

  @Inject
  ThemeMerging(Sql sql, ChangeLog changes, Event<LibraryChanged> changed) {
    this.sql = sql;
    this.changes = changes;
    this.changed = changed;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ThemeMerging() {
    this.sql = null;
    this.changes = null;
    this.changed = null;
  }

  void merged(@Observes ThemesMerged event) {
    Set<String> published = new TreeSet<>();
    for (Carrying one : carrying(event.from())) {
      List<String> now =
          one.themes().stream()
              .map(code -> code.equals(event.from()) ? event.into() : code)
              .distinct()
              .toList();
      if (!now.equals(one.themes())) {
        sql.update(
            "update document_version set themes = ? where id = ?", Lists.join(now), one.version());
        if (one.published()) {
          published.add(one.document());
        }
      }
    }
    published.forEach(this::tellIndex);
  }

  private record Carrying(long version, String document, boolean published, List<String> themes) {}

  /** Versions that may carry a theme: codes that hold this one as a part come along. */
  private List<Carrying> carrying(String theme) {
    return sql.list(
        "select v.id, d.id, v.themes, v.number, d.published_version from document_version v"
            + " join document d on d.id = v.document_id where v.themes like ? escape '!'",
        row ->
            new Carrying(
                row.getLong(1),
                row.getString(2),
                row.getInt(4) == row.getInt(5),
                Lists.split(row.getString(3))),
        "%" + theme.replace("_", "!_") + "%");
  }

  private void tellIndex(String document) {
    long number = changes.record(document);
    sql.update("update document set change_number = ? where id = ?", number, document);
    changed.fire(new LibraryChanged(number));
  }
}

package nl.vipez.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vipez.account.model.AccountErased;
import nl.vipez.account.model.Caller;
import nl.vipez.platform.Sql;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.FieldError;
import nl.vipez.shared.Problem;
import nl.vipez.shelf.model.Kept;

/** The documents a person wants to find back, each with a note of one's own. */
@ApplicationScoped
@Transactional
public class Favourites {
  private static final int MOST = 500;
  private static final int LONGEST_NOTE = 500;

  private final Sql sql;
  private final Shelved shelved;
  private final Clock clock;

  @Inject
  Favourites(Sql sql, Shelved shelved, Clock clock) {
    this.sql = sql;
    this.shelved = shelved;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Favourites() {
    this.sql = null;
    this.shelved = null;
    this.clock = null;
  }

  /** The caller's favourites, latest first; one that may not be seen now is left out. */
  public List<Kept> list(Caller caller) {
    Shelved.requirePerson(caller);
    return sql
        .list(
            "select document_id, note, added_at from favourite where username = ?"
                + " order by added_at desc, document_id",
            row ->
                shelved.row(
                    caller,
                    row.getString(1),
                    row.getString(2),
                    row.getObject(3, OffsetDateTime.class).toInstant()),
            caller.username())
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** The ids of the caller's favourites; none of a stranger. */
  public Set<String> ids(Caller caller) {
    return new HashSet<>(
        sql.list(
            "select document_id from favourite where username = ?",
            row -> row.getString(1),
            caller.username()));
  }

  /**
   * Makes a document a favourite, or changes its note.
   *
   * @throws DomainException NOT_FOUND when the caller may not see it, CONFLICT at more than 500
   *     favourites, UNPROCESSABLE for a note of more than 500 characters
   */
  public void keep(Caller caller, String document, String note) {
    shelved.require(caller, document);
    String written = note.strip();
    if (written.length() > LONGEST_NOTE) {
      throw new DomainException(
          Problem.UNPROCESSABLE,
          "shelf.bad-fields",
          List.of(),
          List.of(FieldError.of("note", "shelf.too-long", LONGEST_NOTE)));
    }
    if (sql.update(
            "update favourite set note = ? where username = ? and document_id = ?",
            written,
            caller.username(),
            document)
        == 1) {
      return;
    }
    if (ids(caller).size() >= MOST) {
      throw new DomainException(Problem.CONFLICT, "shelf.too-many", MOST);
    }
    sql.update(
        "insert into favourite (username, document_id, note, added_at) values (?, ?, ?, ?)",
        caller.username(),
        document,
        written,
        clock.instant().atOffset(ZoneOffset.UTC));
  }

  /**
   * Takes a document off the list.
   *
   * @throws DomainException NOT_FOUND when it is not on it
   */
  public void drop(Caller caller, String document) {
    if (sql.update(
            "delete from favourite where username = ? and document_id = ?",
            caller.username(),
            document)
        == 0) {
      throw new DomainException(Problem.NOT_FOUND, "shelf.no-favourite");
    }
  }

  void erased(@Observes AccountErased event) {
    sql.update("delete from favourite where username = ?", event.username());
  }
}

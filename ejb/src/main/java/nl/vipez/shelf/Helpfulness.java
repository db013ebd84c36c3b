package nl.vipez.shelf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.vipez.account.model.AccountErased;
import nl.vipez.account.model.Caller;
import nl.vipez.platform.Sql;
import nl.vipez.shelf.model.Feedback;

/** Whether documents helped: one answer a person and document, which can be changed. */
@ApplicationScoped
@Transactional
public class Helpfulness {
  private final Sql sql;
  private final Shelved shelved;
  private final Clock clock;

  @Inject
  Helpfulness(Sql sql, Shelved shelved, Clock clock) {
    this.sql = sql;
    this.shelved = shelved;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Helpfulness() {
    this.sql = null;
    this.shelved = null;
    this.clock = null;
  }

  /** What the caller said of a document. */
  public Optional<Feedback> of(Caller caller, String document) {
    return sql
        .list(
            "select helped, remark from document_feedback where document_id = ? and username = ?",
            row -> new Feedback(row.getBoolean(1), row.getString(2)),
            document,
            caller.username())
        .stream()
        .findFirst();
  }

  /**
   * Says whether a document helped; it replaces what the caller said before.
   *
   * @throws nl.vipez.shared.DomainException NOT_FOUND when the caller may not see it
   */
  public void say(Caller caller, String document, Feedback feedback) {
    shelved.require(caller, document);
    remove(caller, document);
    sql.update(
        "insert into document_feedback (document_id, username, helped, remark, given_at)"
            + " values (?, ?, ?, ?, ?)",
        document,
        caller.username(),
        feedback.helped(),
        feedback.remark(),
        clock.instant().atOffset(ZoneOffset.UTC));
  }

  /** Takes back what the caller said. */
  public void remove(Caller caller, String document) {
    sql.update(
        "delete from document_feedback where document_id = ? and username = ?",
        document,
        caller.username());
  }

  void erased(@Observes AccountErased event) {
    sql.update("delete from document_feedback where username = ?", event.username());
  }
}

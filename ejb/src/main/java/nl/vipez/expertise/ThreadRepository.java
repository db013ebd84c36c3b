package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.vipez.expertise.model.Exchange;
import nl.vipez.expertise.model.MatchId;
import nl.vipez.platform.Sql;

/** The messages between two sides of a request. */
@ApplicationScoped
class ThreadRepository {
  private final Sql sql;

  @Inject
  ThreadRepository(Sql sql) {
    this.sql = sql;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ThreadRepository() {
    this.sql = null;
  }

  List<Exchange.Message> of(MatchId match) {
    return sql.list(
        "select by_provider, author, body, sent_at from exchange_message"
            + " where need_id = ? and offer_id = ? order by id",
        row ->
            new Exchange.Message(
                row.getBoolean(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant()),
        match.need(),
        match.offer());
  }

  void add(MatchId match, Exchange.Message message) {
    sql.update(
        "insert into exchange_message (need_id, offer_id, by_provider, author, body, sent_at)"
            + " values (?, ?, ?, ?, ?, ?)",
        match.need(),
        match.offer(),
        message.byProvider(),
        message.author(),
        message.text(),
        message.at().atOffset(ZoneOffset.UTC));
  }
}

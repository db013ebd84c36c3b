package nl.vipez.relevance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.vipez.platform.Sql;
import nl.vipez.relevance.model.Change;
import nl.vipez.relevance.model.Proposal;
import nl.vipez.relevance.model.Proposal.State;
import nl.vipez.relevance.model.Proposal.Step;

/** The table of proposals. */
@ApplicationScoped
@Transactional
class ProposalRepository {
  private static final String COLUMNS =
      "select id, title, change_text, before_text, state, figures, edition_after, made_by, made_at,"
          + " published_by, published_at, closed_by, closed_at from proposal";

  private final Sql sql;
  private final Clock clock;

  @Inject
  ProposalRepository(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ProposalRepository() {
    this.sql = null;
    this.clock = null;
  }

  List<Proposal> newest(int max) {
    return sql.list(
        COLUMNS + " order by id desc fetch first ? rows only", ProposalRepository::read, max);
  }

  Optional<Proposal> byId(long id) {
    return sql.list(COLUMNS + " where id = ?", ProposalRepository::read, id).stream().findFirst();
  }

  /** Adds a draft; writers hold the vocabulary's lock until their transaction ends. */
  Proposal add(String title, Change change, String by) {
    lock();
    sql.update(
        "insert into proposal (title, change_text, before_text, state, figures, edition_after,"
            + " made_by, made_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        title,
        ChangeText.of(change),
        ChangeText.of(new Change.Absence()),
        State.DRAFT.name(),
        "",
        0,
        by,
        now());
    return newest(1).getFirst();
  }

  /** Lets one writer at a time pass until the transaction ends. */
  void lock() {
    sql.update("update vocabulary_counter set last_number = last_number + 1");
  }

  void published(long id, Change before, String figures, int editionAfter, String by) {
    sql.update(
        "update proposal set state = ?, before_text = ?, figures = ?, edition_after = ?,"
            + " published_by = ?, published_at = ? where id = ?",
        State.PUBLISHED.name(),
        ChangeText.of(before),
        figures,
        editionAfter,
        by,
        now(),
        id);
  }

  void closed(long id, State state, String by) {
    sql.update(
        "update proposal set state = ?, closed_by = ?, closed_at = ? where id = ?",
        state.name(),
        by,
        now(),
        id);
  }

  private static Proposal read(ResultSet row) throws SQLException {
    return new Proposal(
        row.getLong(1),
        row.getString(2),
        ChangeText.read(row.getString(3)),
        ChangeText.read(row.getString(4)),
        State.valueOf(row.getString(5)),
        row.getString(6),
        row.getInt(7),
        step(row, 8).orElseThrow(),
        step(row, 10),
        step(row, 12));
  }

  private static Optional<Step> step(ResultSet row, int column) throws SQLException {
    String by = row.getString(column);
    OffsetDateTime at = row.getObject(column + 1, OffsetDateTime.class);
    return by == null || at == null ? Optional.empty() : Optional.of(new Step(by, at.toInstant()));
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}

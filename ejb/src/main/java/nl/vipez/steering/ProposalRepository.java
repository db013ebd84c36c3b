package nl.vipez.steering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.platform.Sql;
import nl.vipez.steering.model.Choice;
import nl.vipez.steering.model.Outcome;
import nl.vipez.steering.model.Proposal;
import org.jspecify.annotations.Nullable;

/** The tables of proposals, what is said of them and how members voted. */
@ApplicationScoped
@Transactional
class ProposalRepository {
  private final Sql sql;

  @Inject
  ProposalRepository(Sql sql) {
    this.sql = sql;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected ProposalRepository() {
    this.sql = null;
  }

  /** All proposals, newest first. */
  List<Proposal> all() {
    Map<String, Map<String, String>> fields = new HashMap<>();
    sql.list(
        "select proposal_id, field, field_value from indicator_proposal_field",
        row ->
            fields
                .computeIfAbsent(row.getString(1), absent -> new HashMap<>())
                .put(row.getString(2), row.getString(3)));
    return sql.list(
        "select * from indicator_proposal order by proposed_at desc, id",
        row -> read(row, fields.getOrDefault(row.getString("id"), Map.of())));
  }

  Optional<Proposal> find(String id) {
    return all().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private static Proposal read(ResultSet row, Map<String, String> fields) throws SQLException {
    return new Proposal(
        row.getString("id"),
        new Proposal.Content(
            Proposal.Kind.valueOf(row.getString("kind")),
            row.getString("indicator"),
            row.getInt("round_year"),
            row.getString("title"),
            row.getString("motivation"),
            fields,
            row.getBoolean("meaning_changed")),
        row.getObject("closes_on", LocalDate.class),
        Proposal.State.valueOf(row.getString("state")),
        row.getBoolean("fictional"),
        row.getString("proposed_by"),
        row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
        decision(row),
        Optional.ofNullable(row.getString("hindrance")));
  }

  private static Optional<Proposal.Decision> decision(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    if (outcome == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Proposal.Decision(
            Outcome.valueOf(outcome),
            row.getInt("votes_for"),
            row.getInt("votes_against"),
            row.getInt("votes_abstain"),
            row.getInt("members"),
            row.getString("decided_by"),
            row.getObject("decided_at", OffsetDateTime.class).toInstant()));
  }

  void add(Proposal one) {
    Proposal.Content content = one.content();
    sql.update(
        "insert into indicator_proposal (id, kind, indicator, round_year, title, motivation,"
            + " meaning_changed, closes_on, state, fictional, proposed_by, proposed_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        one.id(),
        content.kind().name(),
        content.indicator(),
        content.roundYear(),
        content.title(),
        content.motivation(),
        content.meaningChanged(),
        one.closes(),
        one.state().name(),
        one.fictional(),
        one.by(),
        utc(one.at()));
    List<@Nullable Object[]> fields = new ArrayList<>();
    content.fields().forEach((name, value) -> fields.add(new Object[] {one.id(), name, value}));
    sql.batch(
        "insert into indicator_proposal_field (proposal_id, field, field_value) values (?, ?, ?)",
        fields);
  }

  /** Moves a proposal on, unless somebody else did already; also the lock of its row. */
  boolean move(String id, Proposal.State from, Proposal.State to) {
    return sql.update(
            "update indicator_proposal set state = ? where id = ? and state = ?",
            to.name(),
            id,
            from.name())
        == 1;
  }

  void decide(String id, Proposal.Decision decision) {
    sql.update(
        "update indicator_proposal set outcome = ?, votes_for = ?, votes_against = ?,"
            + " votes_abstain = ?, members = ?, decided_by = ?, decided_at = ? where id = ?",
        decision.outcome().name(),
        decision.votesFor(),
        decision.votesAgainst(),
        decision.abstained(),
        decision.members(),
        decision.by(),
        utc(decision.at()),
        id);
  }

  void effective(String id, Instant at) {
    sql.update(
        "update indicator_proposal set effective_at = ?, hindrance = null where id = ?",
        utc(at),
        id);
  }

  void hinder(String id, String why) {
    sql.update("update indicator_proposal set hindrance = ? where id = ?", why, id);
  }

  /** What was said of a proposal, oldest first. */
  List<Proposal.Message> messages(String id) {
    return sql.list(
        "select said_by, said_at, message from indicator_proposal_message where proposal_id = ?"
            + " order by message_number",
        row ->
            new Proposal.Message(
                row.getString(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3)),
        id);
  }

  void say(String id, Proposal.Message message) {
    sql.update(
        "insert into indicator_proposal_message (proposal_id, message_number, said_by, said_at,"
            + " message) select ?, coalesce(max(message_number), 0) + 1, ?, ?, ?"
            + " from indicator_proposal_message where proposal_id = ?",
        id,
        message.by(),
        utc(message.at()),
        message.text(),
        id);
  }

  Map<String, Choice> votes(String id) {
    Map<String, Choice> votes = new HashMap<>();
    sql.list(
        "select member, choice from indicator_proposal_vote where proposal_id = ?",
        row -> votes.put(row.getString(1), Choice.valueOf(row.getString(2))),
        id);
    return votes;
  }

  void vote(String id, String member, Choice choice, Instant at) {
    sql.update(
        "delete from indicator_proposal_vote where proposal_id = ? and member = ?", id, member);
    sql.update(
        "insert into indicator_proposal_vote (proposal_id, member, choice, voted_at)"
            + " values (?, ?, ?, ?)",
        id,
        member,
        choice.name(),
        utc(at));
  }

  private static OffsetDateTime utc(Instant at) {
    return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}

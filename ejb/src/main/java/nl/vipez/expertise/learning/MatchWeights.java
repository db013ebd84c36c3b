package nl.vipez.expertise.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.vipez.expertise.model.Weights;
import nl.vipez.expertise.model.learning.Trial;
import nl.vipez.expertise.model.learning.WeightsDecision;
import nl.vipez.platform.Sql;
import org.jspecify.annotations.Nullable;

/** The weights in force, and those that were proposed; before any was accepted, those by hand. */
@ApplicationScoped
@Transactional
public class MatchWeights {
  private static final String COLUMNS =
      "select id, text_weight, indicators_weight, likeness_weight, reciprocity_weight, needs,"
          + " ndcg_text, ndcg_before, ndcg_after, state, proposed_at, decided_at, reason"
          + " from match_weights ";

  private final Sql sql;

  @Inject
  MatchWeights(Sql sql) {
    this.sql = sql;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected MatchWeights() {
    this.sql = null;
  }

  /** The weights that ranks are made with now. */
  public Weights inForce() {
    return sql
        .list(
            COLUMNS
                + "where state = 'ACCEPTED' order by decided_at desc, id desc"
                + " fetch first 1 row only",
            MatchWeights::read)
        .stream()
        .findFirst()
        .map(WeightsDecision::weights)
        .orElse(Weights.BY_HAND);
  }

  /** All proposals and decisions, newest first. */
  List<WeightsDecision> history() {
    return sql.list(COLUMNS + "order by id desc", MatchWeights::read);
  }

  void propose(Weights weights, Trial trial, String by, Instant now) {
    insert(weights, trial.needs(), trial, "PROPOSED", by, now, null, null);
  }

  /** Puts weights in force that nobody proposed. */
  void set(Weights weights, String by, Instant now) {
    insert(weights, 0, null, "ACCEPTED", by, now, by, now);
  }

  private void insert(
      Weights weights,
      int needs,
      @Nullable Trial trial,
      String state,
      String by,
      Instant now,
      @Nullable String decidedBy,
      @Nullable Instant decidedAt) {
    sql.update(
        "insert into match_weights (text_weight, indicators_weight, likeness_weight,"
            + " reciprocity_weight, needs, ndcg_text, ndcg_before, ndcg_after, state, proposed_by,"
            + " proposed_at, decided_by, decided_at, reason)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')",
        weights.text(),
        weights.indicators(),
        weights.likeness(),
        weights.reciprocity(),
        needs,
        trial == null ? null : trial.text(),
        trial == null ? null : trial.before(),
        trial == null ? null : trial.after(),
        state,
        by,
        now.atOffset(ZoneOffset.UTC),
        decidedBy,
        decidedAt == null ? null : decidedAt.atOffset(ZoneOffset.UTC));
  }

  /** Decides on a proposal; false where none with this number waits. */
  boolean decide(long id, boolean accepted, String reason, String by, Instant now) {
    return sql.update(
            "update match_weights set state = ?, reason = ?, decided_by = ?, decided_at = ?"
                + " where id = ? and state = 'PROPOSED'",
            accepted ? "ACCEPTED" : "DECLINED",
            reason,
            by,
            now.atOffset(ZoneOffset.UTC),
            id)
        == 1;
  }

  private static WeightsDecision read(ResultSet row) throws SQLException {
    double text = row.getDouble(7);
    boolean byHand = row.wasNull();
    return new WeightsDecision(
        row.getLong(1),
        new Weights(row.getDouble(2), row.getDouble(3), row.getDouble(4), row.getDouble(5)),
        row.getInt(6),
        byHand
            ? Optional.empty()
            : Optional.of(new WeightsDecision.Found(text, row.getDouble(8), row.getDouble(9))),
        WeightsDecision.State.valueOf(row.getString(10)),
        row.getObject(11, OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject(12, OffsetDateTime.class)).map(OffsetDateTime::toInstant),
        row.getString(13));
  }
}

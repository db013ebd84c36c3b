package nl.vipez.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vipez.expertise.model.MatchId;
import nl.vipez.expertise.model.MatchingRound;
import nl.vipez.expertise.model.RoundSetup;
import nl.vipez.platform.Sql;

/** Matching rounds in the database. */
@ApplicationScoped
class RoundRepository {
  private static final String COLUMNS =
      "select id, circle, municipality_cap, pins, exclusions, made_at, sent_at from matching_round";

  private final Sql sql;

  @Inject
  RoundRepository(Sql sql) {
    this.sql = sql;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected RoundRepository() {
    this.sql = null;
  }

  /** All rounds, newest first. */
  List<MatchingRound> all() {
    return sql.list(COLUMNS + " order by id desc", RoundRepository::read);
  }

  Optional<MatchingRound> find(long id) {
    return sql.list(COLUMNS + " where id = ?", RoundRepository::read, id).stream().findFirst();
  }

  /** Keeps a new round and answers its number. */
  long add(RoundSetup setup, String madeBy, Instant now) {
    sql.update(
        "insert into matching_round (circle, municipality_cap, pins, exclusions, made_by, made_at, state)"
            + " values (?, ?, ?, ?, ?, ?, 'DRAFT')",
        setup.circle().orElse(null),
        setup.municipalityCap().orElse(null),
        join(setup.pins()),
        join(setup.exclusions()),
        madeBy,
        utc(now));
    return sql.list(
            "select max(id) from matching_round where made_by = ?", r -> r.getLong(1), madeBy)
        .getFirst();
  }

  /** Changes a draft; false when it is none. */
  boolean change(long id, RoundSetup setup) {
    return sql.update(
            "update matching_round set municipality_cap = ?, pins = ?, exclusions = ?"
                + " where id = ? and state = 'DRAFT'",
            setup.municipalityCap().orElse(null),
            join(setup.pins()),
            join(setup.exclusions()),
            id)
        == 1;
  }

  /** Marks a draft as sent; false when it is none, so that nothing is sent twice. */
  boolean sent(long id, Instant now) {
    return sql.update(
            "update matching_round set state = 'SENT', sent_at = ? where id = ? and state = 'DRAFT'",
            utc(now),
            id)
        == 1;
  }

  private static MatchingRound read(ResultSet row) throws SQLException {
    int cap = row.getInt("municipality_cap");
    Optional<Integer> capOrNone = row.wasNull() ? Optional.empty() : Optional.of(cap);
    return new MatchingRound(
        row.getLong("id"),
        new RoundSetup(
            Optional.ofNullable(row.getString("circle")),
            capOrNone,
            split(row.getString("pins")),
            split(row.getString("exclusions"))),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("sent_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static String join(Collection<MatchId> ids) {
    return Codes.join(ids.stream().map(MatchId::toString).toList());
  }

  private static Set<MatchId> split(String joined) {
    return Codes.split(joined).stream()
        .map(MatchId::of)
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }
}

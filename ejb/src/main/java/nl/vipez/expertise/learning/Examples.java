package nl.vipez.expertise.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.expertise.model.Components;
import nl.vipez.expertise.model.MatchId;
import nl.vipez.expertise.model.RequestState;
import nl.vipez.expertise.model.learning.Example;
import nl.vipez.expertise.model.learning.Grade;
import nl.vipez.platform.Sql;

/**
 * What was shown, with what came of it: of each match that was asked the components as it was last
 * shown before it was asked, of the others as they were last shown.
 */
@ApplicationScoped
class Examples {
  private static final String SHOWN =
      "select r.need_id, m.offer_id, n.municipality, m.text_part, m.indicators_part,"
          + " m.likeness_part, m.reciprocity_part, m.unknown_parts, q.state"
          + " from shown_match m join shown_rank r on r.id = m.rank_id"
          + " join need n on n.id = r.need_id"
          + " left join help_request q on q.need_id = r.need_id and q.offer_id = m.offer_id"
          + " where q.id is null or r.shown_at <= q.asked_at"
          + " order by r.shown_at";

  private final Sql sql;

  @Inject
  Examples(Sql sql) {
    this.sql = sql;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected Examples() {
    this.sql = null;
  }

  List<Example> all() {
    Map<MatchId, Example> newest = new LinkedHashMap<>();
    for (Map.Entry<MatchId, Example> one : sql.list(SHOWN, Examples::read)) {
      newest.put(one.getKey(), one.getValue());
    }
    return List.copyOf(newest.values());
  }

  private static Map.Entry<MatchId, Example> read(ResultSet row) throws SQLException {
    Optional<RequestState> state = Optional.ofNullable(row.getString(9)).map(RequestState::valueOf);
    List<String> unknown =
        Arrays.stream(row.getString(8).split("\\|")).filter(part -> !part.isEmpty()).toList();
    return Map.entry(
        new MatchId(row.getLong(1), row.getLong(2)),
        new Example(
            row.getLong(1),
            row.getString(3),
            new Components(
                row.getDouble(4), row.getDouble(5), row.getDouble(6), row.getDouble(7), unknown),
            Grade.of(state),
            state
                .filter(s -> s == RequestState.HELPED || s == RequestState.NOT_HELPED)
                .isPresent()));
  }
}

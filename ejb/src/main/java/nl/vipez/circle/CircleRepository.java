package nl.vipez.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.circle.model.Circle;
import nl.vipez.circle.model.Round;
import nl.vipez.circle.model.RoundState;
import nl.vipez.platform.Sql;
import org.jspecify.annotations.Nullable;

/** The tables of rounds and circles. */
@ApplicationScoped
@Transactional
class CircleRepository {
  private final Sql sql;

  @Inject
  CircleRepository(Sql sql) {
    this.sql = sql;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected CircleRepository() {
    this.sql = null;
  }

  List<Round> rounds() {
    return sql.list(
        "select round_year, reference_year, state, vintage_cutoff from benchmark_round"
            + " order by round_year desc",
        row ->
            new Round(
                row.getInt(1),
                row.getInt(2),
                RoundState.valueOf(row.getString(3)),
                Optional.ofNullable(row.getObject(4, OffsetDateTime.class))
                    .map(OffsetDateTime::toInstant)));
  }

  List<Circle> circles() {
    Map<String, Circle> byId = new LinkedHashMap<>();
    sql.list(
            // A round that pinned its circles has those; the others have what stands now.
            "select c.id, c.name, c.round_year, m.municipality from circle c"
                + " left join circle_member m on m.circle_id = c.id where not exists"
                + " (select 1 from pinned_circle_member p where p.round_year = c.round_year)"
                + " union all select circle_id, name, round_year, municipality"
                + " from pinned_circle_member order by 3 desc, 1, 4",
            row ->
                new Circle(
                    row.getString(1),
                    row.getString(2),
                    row.getInt(3),
                    Optional.ofNullable(row.getString(4)).stream().toList()))
        .forEach(one -> byId.merge(one.id(), one, CircleRepository::together));
    return List.copyOf(byId.values());
  }

  private static Circle together(Circle circle, Circle more) {
    List<String> members = new ArrayList<>(circle.municipalities());
    members.addAll(more.municipalities());
    return new Circle(circle.id(), circle.name(), circle.year(), members);
  }

  void pin(int year, Instant cutoff) {
    sql.update(
        "update benchmark_round set vintage_cutoff = ? where round_year = ?",
        OffsetDateTime.ofInstant(cutoff, ZoneOffset.UTC),
        year);
  }

  /** Moves a round on from the state before; says whether it stood there. */
  boolean move(int year, RoundState to) {
    return to.before()
        .map(
            from ->
                sql.update(
                        "update benchmark_round set state = ? where round_year = ? and state = ?",
                        to.name(),
                        year,
                        from.name())
                    == 1)
        .orElse(false);
  }

  void pinMembers(int year) {
    sql.update("delete from pinned_circle_member where round_year = ?", year);
    sql.update(
        "insert into pinned_circle_member (round_year, circle_id, name, municipality)"
            + " select c.round_year, c.id, c.name, m.municipality from circle c"
            + " join circle_member m on m.circle_id = c.id where c.round_year = ?",
        year);
  }

  /** Adds or renews a round. */
  void put(int year, int referenceYear, RoundState state) {
    if (sql.update(
            "update benchmark_round set reference_year = ?, state = ? where round_year = ?",
            referenceYear,
            state.name(),
            year)
        == 0) {
      sql.update(
          "insert into benchmark_round (reference_year, state, round_year) values (?, ?, ?)",
          referenceYear,
          state.name(),
          year);
    }
  }

  /** Adds or renews a circle with its members. */
  void put(Circle circle) {
    sql.update("delete from circle_member where circle_id = ?", circle.id());
    sql.update("delete from circle where id = ?", circle.id());
    sql.update(
        "insert into circle (id, round_year, name) values (?, ?, ?)",
        circle.id(),
        circle.year(),
        circle.name());
    List<@Nullable Object[]> members = new ArrayList<>();
    circle.municipalities().forEach(code -> members.add(new Object[] {circle.id(), code}));
    sql.batch("insert into circle_member (circle_id, municipality) values (?, ?)", members);
  }
}

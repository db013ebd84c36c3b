package nl.vipez.relevance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.platform.Sql;
import nl.vipez.relevance.model.Grade;
import nl.vipez.relevance.model.Grades;
import nl.vipez.relevance.model.JudgedQuery;

/** The tables of stored queries and of grades. */
@ApplicationScoped
@Transactional
class QueryRepository {
  private static final String COLUMNS =
      "select id, code, query_text, note, fictional, made_by, made_at from judged_query";

  private final Sql sql;
  private final Clock clock;

  @Inject
  QueryRepository(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected QueryRepository() {
    this.sql = null;
    this.clock = null;
  }

  List<JudgedQuery> all() {
    return sql.list(COLUMNS + " order by code, id", QueryRepository::query);
  }

  Optional<JudgedQuery> byId(long id) {
    return sql.list(COLUMNS + " where id = ?", QueryRepository::query, id).stream().findFirst();
  }

  Optional<JudgedQuery> byCode(String code) {
    return sql.list(COLUMNS + " where code = ?", QueryRepository::query, code).stream().findFirst();
  }

  private static JudgedQuery query(ResultSet row) throws SQLException {
    return new JudgedQuery(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getBoolean(5),
        row.getString(6),
        row.getObject(7, OffsetDateTime.class).toInstant());
  }

  /** Adds a query; its code must be free. */
  JudgedQuery add(String code, String text, String note, boolean fictional, String by) {
    sql.update(
        "insert into judged_query (code, query_text, note, fictional, made_by, made_at)"
            + " values (?, ?, ?, ?, ?, ?)",
        code,
        text,
        note,
        fictional,
        by,
        now());
    return byCode(code).orElseThrow();
  }

  void change(long id, String text, String note) {
    sql.update("update judged_query set query_text = ?, note = ? where id = ?", text, note, id);
  }

  void remove(long id) {
    sql.update("delete from judgement where query_id = ?", id);
    sql.update("delete from judged_query where id = ?", id);
  }

  Grades grades(long query) {
    return new Grades(
        sql.list(
            "select document_id, curator, grade, graded_at from judgement where query_id = ?"
                + " order by document_id, curator",
            row ->
                new Grade(
                    row.getString(1),
                    row.getString(2),
                    row.getInt(3),
                    row.getObject(4, OffsetDateTime.class).toInstant()),
            query));
  }

  /** The grades of all queries, by query. */
  Map<Long, Grades> grades() {
    Map<Long, List<Grade>> grades = new HashMap<>();
    sql.list(
        "select query_id, document_id, curator, grade, graded_at from judgement"
            + " order by query_id, document_id, curator",
        row ->
            grades
                .computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                .add(
                    new Grade(
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getObject(5, OffsetDateTime.class).toInstant())));
    Map<Long, Grades> result = new HashMap<>();
    grades.forEach((query, all) -> result.put(query, new Grades(all)));
    return result;
  }

  /** Keeps a curator's grade, in the place of an earlier one. */
  void grade(long query, String document, String curator, int value) {
    ungrade(query, document, curator);
    sql.update(
        "insert into judgement (query_id, document_id, curator, grade, graded_at)"
            + " values (?, ?, ?, ?, ?)",
        query,
        document,
        curator,
        value,
        now());
  }

  void ungrade(long query, String document, String curator) {
    sql.update(
        "delete from judgement where query_id = ? and document_id = ? and curator = ?",
        query,
        document,
        curator);
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}

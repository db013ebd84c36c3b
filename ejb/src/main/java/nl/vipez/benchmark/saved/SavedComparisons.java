package nl.vipez.benchmark.saved;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.vipez.account.model.AccountErased;
import nl.vipez.account.model.Caller;
import nl.vipez.benchmark.model.ComparisonAddress;
import nl.vipez.benchmark.model.SavedComparison;
import nl.vipez.platform.Sql;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** The comparisons a person keeps; somebody else's are not there. */
@ApplicationScoped
@Transactional
public class SavedComparisons {
  private static final int MOST = 100;
  private static final String SELECT =
      "select id, name, address, created_at from saved_comparison where username = ?";

  private final Sql sql;
  private final Clock clock;

  @Inject
  SavedComparisons(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected SavedComparisons() {
    this.sql = null;
    this.clock = null;
  }

  /** The caller's comparisons, newest first; none of a stranger. */
  public List<SavedComparison> list(Caller caller) {
    return caller.signedIn()
        ? sql.list(
            SELECT + " order by created_at desc, id", SavedComparisons::read, caller.username())
        : List.of();
  }

  /**
   * One of the caller's comparisons.
   *
   * @throws DomainException {@link Problem#NOT_FOUND} when it is not the caller's
   */
  public SavedComparison find(Caller caller, String id) {
    return list(caller).stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new DomainException(Problem.NOT_FOUND, "comparison.unknown"));
  }

  /**
   * Keeps a comparison.
   *
   * @param query as behind the question mark of its page
   * @throws DomainException {@link Problem#UNPROCESSABLE} for a name or choice that cannot be,
   *     {@link Problem#CONFLICT} at more than 100, {@link Problem#NOT_FOUND} for a stranger
   */
  public SavedComparison save(Caller caller, String name, String query) {
    if (!caller.signedIn()) {
      throw new DomainException(Problem.NOT_FOUND, "comparison.unknown");
    }
    SavedComparison saved =
        new SavedComparison(
            UUID.randomUUID().toString(),
            SavedComparison.checkedName(name),
            ComparisonAddress.parse(query),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    // The person's rows are locked, so that two requests at once cannot both be the hundredth.
    sql.update(
        "update saved_comparison set username = username where username = ?", caller.username());
    if (list(caller).size() >= MOST) {
      throw new DomainException(Problem.CONFLICT, "comparison.too-many", MOST);
    }
    sql.update(
        "insert into saved_comparison (id, username, name, address, created_at)"
            + " values (?, ?, ?, ?, ?)",
        saved.id(),
        caller.username(),
        saved.name(),
        saved.address().text(),
        OffsetDateTime.ofInstant(saved.created(), ZoneOffset.UTC));
    return saved;
  }

  /** Forgets one of the caller's comparisons. */
  public void delete(Caller caller, String id) {
    sql.update("delete from saved_comparison where id = ?", find(caller, id).id());
  }

  void erased(@Observes AccountErased event) {
    sql.update("delete from saved_comparison where username = ?", event.username());
  }

  private static SavedComparison read(ResultSet row) throws SQLException {
    Instant created = row.getObject(4, OffsetDateTime.class).toInstant();
    return new SavedComparison(
        row.getString(1), row.getString(2), ComparisonAddress.parse(row.getString(3)), created);
  }
}

package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.audience.Audiences;
import nl.vipez.audience.model.Audience;
import nl.vipez.benchmark.model.Figure;
import nl.vipez.platform.Sql;
import nl.vipez.shared.DomainException;
import nl.vipez.shared.Problem;

/** Where one figure comes from: all its vintages, who wrote them, when and why. */
@ApplicationScoped
@Transactional
public class FigureHistory {
  private static final String SYSTEM = "system";

  private final Sql sql;
  private final Audiences audiences;
  private final Panels panels;

  @Inject
  FigureHistory(Sql sql, Audiences audiences, Panels panels) {
    this.sql = sql;
    this.audiences = audiences;
    this.panels = panels;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected FigureHistory() {
    this.sql = null;
    this.audiences = null;
    this.panels = null;
  }

  /**
   * One vintage.
   *
   * @param figure the figure as it was
   * @param at when it was recorded
   * @param who by whom: told to the municipality's own people and to analysts; {@code system} where
   *     it came with the content
   * @param why the reason that was given
   * @param published whether it is what the published round shows
   */
  public record Vintage(
      Figure figure, Instant at, Optional<String> who, String why, boolean published) {}

  /**
   * The vintages that are open to the caller, newest first.
   *
   * @throws DomainException {@link Problem#NOT_FOUND} when none is
   */
  public List<Vintage> of(Caller caller, String indicator, String municipality, int year) {
    Audience audience = audiences.of(caller);
    boolean near = caller.is(Role.ANALYST) || audience.own().contains(municipality);
    Optional<Integer> shown =
        panels.now().published(year).figure(indicator, municipality).map(Figure::batch);
    List<Vintage> all =
        sql
            .list(
                "select "
                    + FigureRepository.COLUMNS.replace(" batch", " o.batch")
                    + ", b.recorded_at, b.recorded_by, b.reason from observation o"
                    + " join figure_batch b on b.id = o.batch where o.indicator = ?"
                    + " and o.municipality = ? and o.figure_year = ?"
                    + " order by o.batch desc, o.basis",
                row -> vintage(row, near, shown),
                indicator,
                municipality,
                year)
            .stream()
            .filter(one -> audience.mayReadFigure(one.figure().source(), municipality))
            .toList();
    if (all.isEmpty()) {
      throw new DomainException(Problem.NOT_FOUND, "benchmark.no-figure");
    }
    return all;
  }

  private static Vintage vintage(ResultSet row, boolean near, Optional<Integer> shown)
      throws SQLException {
    Figure figure = FigureRepository.figure(row, new HashMap<>());
    String who = row.getString(13);
    return new Vintage(
        figure,
        row.getObject(12, OffsetDateTime.class).toInstant(),
        Optional.of(who).filter(name -> near || name.equals(SYSTEM)),
        row.getString(14),
        shown.filter(batch -> batch == figure.batch()).isPresent());
  }
}

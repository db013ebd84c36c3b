package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vipez.account.model.Caller;
import nl.vipez.account.model.Role;
import nl.vipez.audience.Audiences;
import nl.vipez.audience.model.Audience;
import nl.vipez.benchmark.model.Basis;
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
  private final Makings makings;

  @Inject
  FigureHistory(Sql sql, Audiences audiences, Panels panels, Makings makings) {
    this.sql = sql;
    this.audiences = audiences;
    this.panels = panels;
    this.makings = makings;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected FigureHistory() {
    this.sql = null;
    this.audiences = null;
    this.panels = null;
    this.makings = null;
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
   * @param madeOf the vintages of base figures that it was computed of, as they stood when it gave
   *     way to the next, or stand now; of its predecessors where it is their sum
   */
  public record Vintage(
      Figure figure,
      Instant at,
      Optional<String> who,
      String why,
      boolean published,
      List<Figure> madeOf) {

    /** Copies the base figures. */
    public Vintage {
      madeOf = List.copyOf(madeOf);
    }

    /** Who may be told by whom it was recorded. */
    static Optional<String> told(String who, boolean near) {
      return Optional.of(who).filter(name -> near || name.equals(SYSTEM));
    }
  }

  /**
   * The vintages that are open to the caller, newest first.
   *
   * @throws DomainException {@link Problem#NOT_FOUND} when none is
   */
  public List<Vintage> of(Caller caller, String indicator, String municipality, int year) {
    Audience audience = audiences.of(caller);
    boolean near = caller.is(Role.ANALYST) || audience.own().contains(municipality);
    Panels.Moment now = panels.now();
    Optional<Integer> shown =
        now.pin(year)
            .flatMap(pin -> now.published(year).figure(indicator, municipality))
            .map(Figure::batch);
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
    return made(all, audience);
  }

  private List<Vintage> made(List<Vintage> all, Audience audience) {
    Figure newest = all.get(0).figure();
    Makings.Known known =
        makings.known(newest.indicator(), newest.municipality(), newest.year(), audience);
    Map<Basis, Integer> until = new HashMap<>();
    List<Vintage> told = new ArrayList<>();
    for (Vintage one : all) {
      Integer next = until.put(one.figure().basis(), one.figure().batch());
      List<Figure> parts =
          known.of(one.figure(), one.at(), next == null ? Integer.MAX_VALUE : next - 1);
      told.add(new Vintage(one.figure(), one.at(), one.who(), one.why(), one.published(), parts));
    }
    return told;
  }

  private static Vintage vintage(ResultSet row, boolean near, Optional<Integer> shown)
      throws SQLException {
    Figure figure = FigureRepository.figure(row, new HashMap<>());
    return new Vintage(
        figure,
        row.getObject(12, OffsetDateTime.class).toInstant(),
        Vintage.told(row.getString(13), near),
        row.getString(14),
        shown.filter(batch -> batch == figure.batch()).isPresent(),
        List.of());
  }
}

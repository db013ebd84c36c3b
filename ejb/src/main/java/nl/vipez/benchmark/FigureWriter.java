package nl.vipez.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.Interval;
import nl.vipez.benchmark.model.Status;
import nl.vipez.platform.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Writes figures as vintages: what is the same as the current one is left alone, what differs is
 * superseded by a new vintage. Repeatable.
 */
@ApplicationScoped
@Transactional
class FigureWriter {
  private static final int FEW = 20;

  private final Sql sql;

  @Inject
  FigureWriter(Sql sql) {
    this.sql = sql;
  }

  @SuppressWarnings("NullAway") // for the container's proxy alone
  protected FigureWriter() {
    this.sql = null;
  }

  private record Current(
      FigureKey key,
      int vintage,
      Optional<Double> value,
      Optional<Interval> interval,
      Status status,
      FigureSource source) {

    boolean same(NewFigure figure) {
      return value.equals(figure.value())
          && interval.equals(figure.interval())
          && status == figure.status()
          && source == figure.source();
    }
  }

  /** Those that differ from the current ones. */
  List<NewFigure> differing(Collection<NewFigure> figures) {
    Map<FigureKey, Current> current = current(figures);
    return figures.stream()
        .filter(
            figure -> {
              Current old = current.get(figure.key());
              return old == null || !old.same(figure);
            })
        .toList();
  }

  /**
   * Writes figures, one a key, into an open batch.
   *
   * @param untouchable sources whose current figures are left as they are
   * @return how many vintages were added
   */
  int write(Collection<NewFigure> figures, int batch, Predicate<FigureSource> untouchable) {
    Map<FigureKey, Current> current = current(figures);
    List<@Nullable Object[]> superseded = new ArrayList<>();
    List<@Nullable Object[]> added = new ArrayList<>();
    for (NewFigure figure : figures) {
      FigureKey key = figure.key();
      Current old = current.get(key);
      if (old != null && (old.same(figure) || untouchable.test(old.source()))) {
        continue;
      }
      if (old != null) {
        superseded.add(
            new Object[] {
              batch, key.indicator(), key.municipality(), key.year(), key.basis().name()
            });
      }
      added.add(row(figure, old == null ? 1 : old.vintage() + 1, batch));
    }
    sql.batch(
        "update observation set superseded_by = ? where indicator = ? and municipality = ?"
            + " and figure_year = ? and basis = ? and superseded_by is null",
        superseded);
    sql.batch(
        "insert into observation (indicator, municipality, figure_year, basis, vintage, amount,"
            + " low90, high90, respondents, status, source, batch)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        added);
    return added.size();
  }

  private Map<FigureKey, Current> current(Collection<NewFigure> figures) {
    Map<FigureKey, Current> known = new HashMap<>();
    Map<Integer, Set<String>> asked = new HashMap<>();
    for (NewFigure figure : figures) {
      asked
          .computeIfAbsent(figure.key().year(), absent -> new HashSet<>())
          .add(figure.key().municipality());
    }
    asked.forEach((year, codes) -> of(year, codes).forEach(one -> known.put(one.key(), one)));
    return known;
  }

  /** Of few municipalities only theirs: an officer's single figure does not read a whole year. */
  private List<Current> of(int year, Set<String> municipalities) {
    boolean few = municipalities.size() <= FEW;
    List<Object> parameters = new ArrayList<>(List.of(year));
    if (few) {
      parameters.addAll(municipalities);
    }
    return sql.list(
        "select indicator, municipality, basis, vintage, amount, low90, high90, source, status"
            + " from observation where figure_year = ? and superseded_by is null"
            + (few
                ? " and municipality in ("
                    + String.join(", ", Collections.nCopies(municipalities.size(), "?"))
                    + ")"
                : ""),
        row ->
            new Current(
                new FigureKey(
                    row.getString(1), row.getString(2), year, Basis.valueOf(row.getString(3))),
                row.getInt(4),
                Optional.ofNullable(row.getObject(5, Double.class)),
                FigureRepository.interval(row, 6, 7),
                Status.valueOf(row.getString(9)),
                FigureSource.valueOf(row.getString(8))),
        parameters.toArray());
  }

  private static @Nullable Object[] row(NewFigure figure, int vintage, int batch) {
    FigureKey key = figure.key();
    return new @Nullable Object[] {
      key.indicator(),
      key.municipality(),
      key.year(),
      key.basis().name(),
      vintage,
      figure.value().orElse(null),
      figure.interval().map(Interval::low).orElse(null),
      figure.interval().map(Interval::high).orElse(null),
      figure.respondents().orElse(null),
      figure.status().name(),
      figure.source().name(),
      batch
    };
  }
}

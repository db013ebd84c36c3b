package nl.vipez.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import nl.vipez.audience.model.Audience;
import nl.vipez.audience.model.FigureSource;
import nl.vipez.benchmark.model.Basis;
import nl.vipez.benchmark.model.ObservationFilter;
import nl.vipez.benchmark.model.Status;

/**
 * The where-clause of a filter, for one caller and one moment. A sum of predecessors is given only
 * where there is no reported figure: for a code that did not exist yet.
 */
final class ObservationQuery {
  private final StringBuilder where = new StringBuilder(" from observation o where ");
  private final List<Object> parameters = new ArrayList<>();

  /**
   * Of a filter.
   *
   * @param batch what stood after this batch
   * @param everyone all municipality codes, of which the audience says which are open
   */
  ObservationQuery(
      ObservationFilter filter, int batch, Audience audience, Collection<String> everyone) {
    where.append("o.batch <= ? and (o.superseded_by is null or o.superseded_by > ?)");
    parameters.addAll(List.of(batch, batch));
    open(audience, everyone);
    where.append(" and (o.basis = ? or not exists (select 1 from observation r where");
    where.append(" r.indicator = o.indicator and r.municipality = o.municipality");
    where.append(" and r.figure_year = o.figure_year and r.basis = ? and r.batch <= ?))");
    parameters.addAll(List.of(Basis.REPORTED.name(), Basis.REPORTED.name(), batch));
    in("o.indicator", filter.indicators());
    in("o.figure_year", filter.years());
    in("o.municipality", filter.municipalities());
    in("o.status", filter.statuses().stream().map(Status::name).toList());
  }

  private void open(Audience audience, Collection<String> everyone) {
    List<String> clauses = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (FigureSource source : FigureSource.values()) {
      List<String> codes =
          everyone.stream().filter(code -> audience.mayReadFigure(source, code)).toList();
      if (codes.size() == everyone.size()) {
        clauses.add("o.source = ?");
        values.add(source.name());
      } else if (!codes.isEmpty()) {
        clauses.add("(o.source = ? and o.municipality in (" + marks(codes.size()) + "))");
        values.add(source.name());
        values.addAll(codes);
      }
    }
    where.append(" and (").append(clauses.isEmpty() ? "1 = 0" : String.join(" or ", clauses));
    where.append(')');
    parameters.addAll(values);
  }

  private void in(String column, Collection<?> values) {
    if (!values.isEmpty()) {
      where.append(" and ").append(column).append(" in (").append(marks(values.size()));
      where.append(')');
      parameters.addAll(values);
    }
  }

  private static String marks(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }

  /** The statement that counts. */
  String count() {
    return "select count(*)" + where;
  }

  /** The statement that gives one page, in an order that repeats. */
  String page() {
    return "select "
        + String.join(
            ", ",
            Arrays.stream(FigureRepository.COLUMNS.split(", ")).map(one -> "o." + one).toList())
        + where
        + " order by o.indicator, o.municipality, o.figure_year, o.basis"
        + " offset ? rows fetch next ? rows only";
  }

  /** The values of the statement, with these behind them. */
  Object[] parameters(Object... more) {
    List<Object> all = new ArrayList<>(parameters);
    all.addAll(Arrays.asList(more));
    return all.toArray();
  }
}
